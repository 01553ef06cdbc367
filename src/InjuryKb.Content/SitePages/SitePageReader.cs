using InjuryKb.Content.Files;

namespace InjuryKb.Content.SitePages;

internal static class SitePageReader
{
    public static SitePage? Read(Findings findings) => MarkdownFile.Read(findings, (keys, body) => new SitePage
    {
        Slug = ContentPath.SlugOf(findings.Path),
        Title = keys.Required("title", max: 120),
        Summary = keys.Required("summary", max: 300),
        Updated = keys.RequiredDate("updated"),
        Body = body,
    });
}
