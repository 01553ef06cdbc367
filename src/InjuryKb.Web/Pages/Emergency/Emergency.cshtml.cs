using InjuryKb.Content.Index;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InjuryKb.Web.Pages.Emergency;

public sealed class EmergencyModel(RedFlagQueries redFlags) : PageModel
{
    public IReadOnlyList<EmergencySigns> Signs { get; private set; } = [];

    public void OnGet() => Signs = redFlags.Emergencies();
}
