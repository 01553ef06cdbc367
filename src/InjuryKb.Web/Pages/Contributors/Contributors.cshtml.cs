using InjuryKb.Content.Contributors;
using InjuryKb.Content.Index;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InjuryKb.Web.Pages.Contributors;

public sealed class ContributorsModel(ContributorQueries contributors) : PageModel
{
    public IReadOnlyList<Contributor> All { get; private set; } = [];

    public void OnGet() => All = contributors.All();
}
