using InjuryKb.Content.Index;

namespace InjuryKb.Web.Pages.Categories;

/// <summary>Categories and the pages of the site share one form of address; a category is one that the index knows.</summary>
public sealed class CategoryConstraint(CategoryQueries categories) : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        try
        {
            return values[routeKey] is string slug && categories.Exists(slug);
        }
        catch (IndexUnavailableException)
        {
            // Choosing a page is no place to answer 503: the page asks the same index and does.
            return true;
        }
    }
}
