using InjuryKb.Content.Index;

namespace InjuryKb.Web.Pages.BodyMap;

public static class CategoryRegion
{
    extension(CategoryEntry category)
    {
        /// <summary>What joins a category's shapes with its entry in the list: they light each other.</summary>
        public string Region => category.Map ?? category.Slug;
    }
}
