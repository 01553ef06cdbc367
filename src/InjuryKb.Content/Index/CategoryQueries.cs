using InjuryKb.Content.Body;
using InjuryKb.Content.Categories;
using InjuryKb.Content.RedFlags;

namespace InjuryKb.Content.Index;

/// <summary>The front page, the list of categories, and each of them.</summary>
public sealed class CategoryQueries(IndexDatabase database, TimeProvider time)
{
    private const int NewAndUpdated = 5;

    public HomePage Home() => database.Read(index => new HomePage(
        Categories(index),
        ArticleQueries.Newest(index, NewAndUpdated, time.Today()),
        index.First(
            $"""
            SELECT {EntryRows.ArticleColumns} FROM article a {EntryRows.WithCategory}
            WHERE a.question AND a.published <= $today ORDER BY a.dated DESC, a.address LIMIT 1
            """,
            EntryRows.ReadArticle,
            time.Today())));

    /// <summary>All categories in their own order.</summary>
    public IReadOnlyList<CategoryEntry> All() => database.Read(Categories);

    public bool Exists(string slug) => database.Read(index => index.First("SELECT 1 FROM category WHERE slug = $slug", _ => true, ("$slug", slug)));

    /// <summary>The addresses of all articles that it lists.</summary>
    public IReadOnlyList<string> Addresses(string slug) => database.Read(index => new ListingReader(index, time, slug).Addresses());

    /// <returns>Null when there is no such category, or no such page of its articles.</returns>
    public CategoryPage? Find(string slug, ListingPage? asked = null) => database.Read(index =>
    {
        // Of two files with one address, the first path has it.
        var found = index.First(
            """
            SELECT d.file, d.body FROM category c JOIN document d ON d.file = c.file JOIN file f ON f.id = c.file
            WHERE c.slug = $slug AND NOT EXISTS (SELECT 1 FROM file o WHERE o.address = f.address AND o.path < f.path AND o.shown IS NOT NULL)
            """,
            row => (File: row.GetInt64(0), Category: StoredDocument.Read<Category>(row.GetFieldValue<byte[]>(1))),
            ("$slug", slug));
        asked ??= new ListingPage();
        var listing = new ListingReader(index, time, slug);
        var total = listing.Count();
        return found.Category is null || !asked.IsWithin(total) ? null : Page(index, found.File, found.Category, total, listing.Read(asked));
    });

    private CategoryPage Page(IndexReader index, long file, Category category, int total, IReadOnlyList<ArticleEntry> articles) => new(
        category,
        total,
        articles,
        index.All(
            $"""
            SELECT r.body FROM red_flag_listing l JOIN red_flag r ON r.place = l.flag
            WHERE l.category = $category AND NOT l.every_article AND r.level <= {(int)CareLevel.Urgent} ORDER BY r.level, r.place
            """,
            row => StoredDocument.Read<RedFlag>(row.GetFieldValue<byte[]>(0)),
            ("$category", category.Slug)),
        index.All(
            $"SELECT {EntryRows.CategoryColumns} FROM category c WHERE c.area = $area AND c.slug <> $slug ORDER BY c.place, c.slug",
            EntryRows.ReadCategory,
            ("$area", (int)category.Area),
            ("$slug", category.Slug),
            time.Today()),
        SurroundingsReader.Of(index, time, file, category.Introduction));

    private List<CategoryEntry> Categories(IndexReader index) => index.All(
        $"SELECT {EntryRows.CategoryColumns} FROM category c ORDER BY c.place, c.slug", EntryRows.ReadCategory, time.Today());
}
