using InjuryKb.Content.Files;

namespace InjuryKb.Content.Categories;

internal static class CategoryReader
{
    public static Category? Read(Findings findings) => MarkdownFile.Read(findings, (keys, body) => new Category
    {
        Slug = ContentPath.SlugOf(findings.Path),
        Title = keys.Required("title", max: 120),
        Short = keys.Required("short", max: 40),
        Area = keys.RequiredChoice<Area>("area"),
        Order = keys.RequiredNumber("order", 1, 1_000),
        Summary = keys.Required("summary", max: 300),
        Map = keys.Text("map", max: 60),
        Aliases = keys.NameList("aliases", MentionKind.Alias),
        Introduction = body,
    });
}
