using InjuryKb.Content.Articles;
using InjuryKb.Content.Categories;
using InjuryKb.Content.RedFlags;

namespace InjuryKb.Content.Index;

/// <summary>Gathers what an article's page shows beside the article.</summary>
/// <param name="file">The article's row.</param>
internal sealed class ArticlePageReader(IndexReader index, TimeProvider time, long file, Article article)
{
    private readonly string _category = article.Address[..article.Address.IndexOf('/', StringComparison.Ordinal)];

    public ArticlePage Read() => new(
        article,
        Category(),
        RedFlags(),
        TellApart(),
        RelatedReader.Of(index, time, file, article),
        SurroundingsReader.Of(index, time, file, article.Body, [.. article.Authors, .. article.Review is { } review ? [review.By] : Array.Empty<string>()]));

    // Without a category file the folder's name has to do: the article is still worth reading.
    private CategoryEntry Category() =>
        index.First(
            $"SELECT {EntryRows.CategoryColumns} FROM category c WHERE c.slug = $category",
            EntryRows.ReadCategory,
            ("$category", _category),
            time.Today())
        ?? new CategoryEntry(_category, _category, _category, Area.HeadTrunk, Order: 0, Summary: "", Map: null, Articles: 0);

    private List<RedFlag> RedFlags() => index.All(
        """
        SELECT r.body FROM red_flag_listing l JOIN red_flag r ON r.place = l.flag
        WHERE l.category = $category AND l.every_article ORDER BY r.level, r.place
        """,
        row => StoredDocument.Read<RedFlag>(row.GetFieldValue<byte[]>(0)),
        ("$category", _category));

    private List<TellApartEntry> TellApart()
    {
        var own = index.All(
            """
            SELECT a.address, a.title, t.here, t.there FROM tell_apart t JOIN article a ON a.address = t.other
            WHERE t.file = $file AND a.published <= $today ORDER BY t.place
            """,
            row => new TellApartEntry(row.GetString(0), row.GetString(1), Here: row.GetString(2), There: row.GetString(3)),
            ("$file", file),
            time.Today());
        var others = index.All(
            """
            SELECT a.address, a.title, t.here, t.there FROM tell_apart t JOIN article a ON a.file = t.file
            WHERE t.other = $address AND a.published <= $today ORDER BY a.title, a.address
            """,
            row => new TellApartEntry(row.GetString(0), row.GetString(1), Here: row.GetString(3), There: row.GetString(2)),
            ("$address", article.Address),
            time.Today());
        return [.. own.Concat(others).DistinctBy(entry => entry.Address)];
    }
}
