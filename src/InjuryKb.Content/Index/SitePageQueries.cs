using InjuryKb.Content.SitePages;

namespace InjuryKb.Content.Index;

/// <summary>The pages about the site itself.</summary>
public sealed class SitePageQueries(IndexDatabase database, TimeProvider time)
{
    /// <summary>By title.</summary>
    public IReadOnlyList<SitePageEntry> All() => database.Read(index => index.All(
        "SELECT slug, title, summary FROM site_page ORDER BY title, slug",
        row => new SitePageEntry(row.GetString(0), row.GetString(1), row.GetString(2))));

    public SitePageView? Find(string slug) => database.Read(index =>
    {
        // Of two files with one address, the first path has it.
        var found = index.First(
            """
            SELECT d.file, d.body FROM site_page p JOIN document d ON d.file = p.file JOIN file f ON f.id = p.file
            WHERE p.slug = $slug AND NOT EXISTS (SELECT 1 FROM file o WHERE o.address = f.address AND o.path < f.path AND o.shown IS NOT NULL)
            """,
            row => (File: row.GetInt64(0), Page: StoredDocument.Read<SitePage>(row.GetFieldValue<byte[]>(1))),
            ("$slug", slug));
        return found.Page is not { } page ? null : new SitePageView(page, SurroundingsReader.Of(index, time, found.File, page.Body));
    });
}
