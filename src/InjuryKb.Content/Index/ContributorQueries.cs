using InjuryKb.Content.Contributors;

namespace InjuryKb.Content.Index;

/// <summary>Those who write, answer and review.</summary>
public sealed class ContributorQueries(IndexDatabase database, TimeProvider time)
{
    /// <summary>Everybody, by name.</summary>
    public IReadOnlyList<Contributor> All() => database.Read(index => index.All(
        "SELECT d.body FROM contributor c JOIN document d ON d.file = c.file ORDER BY c.name, c.slug",
        row => StoredDocument.Read<Contributor>(row.GetFieldValue<byte[]>(0))));

    public ContributorPage? Find(string slug) => database.Read(index =>
    {
        var found = index.First(
            "SELECT d.file, d.body FROM contributor c JOIN document d ON d.file = c.file WHERE c.slug = $slug",
            row => (File: row.GetInt64(0), Contributor: StoredDocument.Read<Contributor>(row.GetFieldValue<byte[]>(1))),
            ("$slug", slug));
        return found.Contributor is not { } contributor ? null : new ContributorPage(
            contributor,
            Articles(index, slug, Role.Author),
            Articles(index, slug, Role.Answerer),
            Articles(index, slug, Role.Reviewer),
            SurroundingsReader.Of(index, time, found.File, contributor.Biography));
    });

    private List<ArticleEntry> Articles(IndexReader index, string slug, Role role) => index.All(
        $"""
        SELECT {EntryRows.ArticleColumns} FROM part p JOIN article a ON a.file = p.file {EntryRows.WithCategory}
        WHERE p.contributor = $slug AND p.role = $role AND a.published <= $today ORDER BY a.title
        """,
        EntryRows.ReadArticle,
        ("$slug", slug),
        ("$role", (int)role),
        time.Today());
}

/// <summary>What a contributor did for an article.</summary>
internal enum Role
{
    Author,
    Answerer,
    Reviewer,
}
