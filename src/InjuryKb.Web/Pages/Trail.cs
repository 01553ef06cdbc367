using System.Text.Json.Nodes;

namespace InjuryKb.Web.Pages;

/// <summary>A breadcrumb: the pages above this one below the home page, then this one.</summary>
public sealed record Trail(IReadOnlyList<(string Name, string Path)> Above, string Here)
{
    /// <summary>The same as a BreadcrumbList, this page last.</summary>
    public static JsonObject Data(Head head, IEnumerable<(string Name, string Path)> trail) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. trail.Prepend(("Home", "/")).Select((step, index) => Step(head, step, index + 1))]),
    };

    private static JsonObject Step(Head head, (string Name, string Path) step, int position) => new()
    {
        ["@type"] = "ListItem",
        ["position"] = position,
        ["name"] = step.Name,
        ["item"] = head.Absolute(step.Path),
    };
}
