using System.Text.Json.Nodes;
using InjuryKb.Web.Hosting.Configuration;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Pages;

/// <summary>What a page says about itself in its head. The page fills it in, the layout prints it.</summary>
public sealed class Head(IOptions<SiteOptions> site, SiteAddress address)
{
    public string Title { get; set; } = "";

    public string Description { get; set; } = "";

    /// <summary>The page's one address, from the root: <c>/hamstring</c>. Null on a page that has none, such as an error.</summary>
    public string? Path { get; set; }

    /// <summary>The address of the page's own Atom feed.</summary>
    public string? Feed { get; set; }

    public bool IsArticle { get; set; }

    public IReadOnlyList<JsonObject> LinkedData { get; set; } = [];

    public string SiteTitle => site.Value.Title;

    public string FullTitle => Title == SiteTitle ? $"{SiteTitle}: injuries of runners, cyclists and swimmers" : $"{Title} · {SiteTitle}";

    public string? Canonical => Path is null ? null : Absolute(Path);

    public string Absolute(string path) => address.Of(path);
}
