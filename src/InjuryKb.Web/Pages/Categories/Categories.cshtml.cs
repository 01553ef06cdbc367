using InjuryKb.Content.Index;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InjuryKb.Web.Pages.Categories;

public sealed class CategoriesModel(CategoryQueries categories) : PageModel
{
    public IReadOnlyList<CategoryEntry> All { get; private set; } = [];

    public void OnGet() => All = categories.All();
}
