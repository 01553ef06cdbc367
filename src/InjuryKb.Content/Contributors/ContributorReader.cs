using InjuryKb.Content.Files;

namespace InjuryKb.Content.Contributors;

internal static class ContributorReader
{
    public static Contributor? Read(Findings findings) => MarkdownFile.Read(findings, (keys, body) => new Contributor
    {
        Slug = ContentPath.SlugOf(findings.Path),
        Name = keys.Required("name", max: 120),
        Credentials = keys.Text("credentials", max: 60),
        Memberships = keys.Texts("memberships", max: 120),
        Affiliations = keys.Texts("affiliations", max: 120),
        Physician = keys.Flag("physician"),
        Biography = body,
    });
}
