using InjuryKb.Content.Body;
using InjuryKb.Content.Files;
using InjuryKb.Content.Yaml;

namespace InjuryKb.Content.Articles;

internal static class ArticleReader
{
    public static Article? Read(Findings findings)
    {
        var (values, bodyStart) = FrontMatter.Read(findings);
        if (values is null)
        {
            BodyReader.Read(findings, bodyStart, BodyFrame.Unknown);
            return null;
        }

        return MappingReader.Read(values, findings, keys => Article(keys, bodyStart));
    }

    private static Article Article(MappingReader keys, int bodyStart)
    {
        var published = keys.RequiredDate("published");
        var updated = keys.Date("updated");
        var pictures = keys.Named("pictures", Picture);
        var frame = new BodyFrame(ReferenceReader.Read(keys), pictures, updated ?? published);
        var body = BodyReader.Read(keys.Findings, bodyStart, frame);
        var article = new Article
        {
            Address = ContentPath.WithoutEnding(keys.Findings.Path),
            Title = keys.Required("title", max: 120),
            Summary = keys.Required("summary", max: 300),
            Published = published,
            Updated = updated,
            Authors = keys.NameList("authors", MentionKind.Contributor),
            Review = Review(keys),
            ReviewDue = keys.Date("review_due"),
            AlsoCalled = keys.Texts("also_called", max: 120),
            Synonyms = keys.Texts("synonyms", max: 120),
            AlsoIn = keys.NameList("also_in", MentionKind.Category),
            Related = keys.NameList("related", MentionKind.Article),
            TellApart = keys.List("tell_apart", TellApart),
            AtAGlance = keys.Mapping("at_a_glance", AtAGlance),
            NoRedFlags = keys.Text("no_red_flags", max: 300),
            Evidence = keys.Choice<Evidence>("evidence"),
            References = body.References,
            BasedOn = keys.Mapping("based_on", Original),
            Changes = keys.List("changes", Change),
            Aliases = keys.NameList("aliases", MentionKind.Alias),
            Draft = keys.Flag("draft"),
            Body = body.Parts,
            Words = body.Words,
        };
        ArticleRules.Check(article, body, keys);
        return article;
    }

    private static Review? Review(MappingReader keys) =>
        (keys.Name("reviewed_by", MentionKind.Reviewer), keys.Date("reviewed_on")) is ({ } by, { } on) ? new Review(by, on) : null;

    private static TellApart TellApart(MappingReader keys) =>
        new(keys.RequiredName("article", MentionKind.Article), keys.Required("here", max: 300), keys.Required("there", max: 300));

    private static AtAGlance AtAGlance(MappingReader keys) =>
        new(keys.Text("run", max: 90), keys.Text("bike", max: 90), keys.Text("swim", max: 90), keys.Text("time", max: 90));

    private static Original Original(MappingReader keys) =>
        new(keys.Text("title"), keys.Text("source"), ReferenceReader.Url(keys), keys.Date("date"));

    private static Change Change(MappingReader keys) =>
        new(keys.RequiredDate("on"), keys.RequiredChoice<ChangeKind>("kind"), keys.Required("note", max: 500));

    private static PictureNote Picture(MappingReader keys) =>
        new(keys.Name("by", MentionKind.Contributor), keys.Text("license"), keys.Text("long", max: 3_000));
}
