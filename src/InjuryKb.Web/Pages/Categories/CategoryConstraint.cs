using InjuryKb.Content.Index;

namespace InjuryKb.Web.Pages.Categories;

/// <summary>Categories and the pages of the site share one form of address; a category is one that the index knows.</summary>
public sealed class CategoryConstraint(CategoryQueries categories) : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var slug) && slug is string name && categories.Exists(name);
}
