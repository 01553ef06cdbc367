using System.Text.Json;
using InjuryKb.Content.Articles;
using InjuryKb.Content.Index.Search;

namespace InjuryKb.Content.Index;

/// <summary>
/// Finds what a reader of an article may read next: the articles it names, then by what the index knows of the two: links between them,
/// rare words of its names, a category or an area in common.
/// </summary>
internal static class RelatedReader
{
    private const int Most = 6;

    // Each arm ends after so many rows, whatever the number of articles; a word that more of them use says little. The weights are those
    // with which the related-quality benchmark found most. Mentions that are no link are a pair to tell apart or a list of related articles,
    // which hold both ways. What weighs less than its own category is no relation.
    private const string Ranking = $"""
        WITH hint (file, score, listed) AS (
            SELECT * FROM (
                SELECT DISTINCT t.id, iif(m.kind = 'Link', 4.0, 3.0), 0 FROM mention m JOIN file t ON t.path = m.wanted
                WHERE m.file = $file AND m.kind IN ('Link', 'Article') LIMIT 100)
            UNION ALL SELECT * FROM (
                SELECT DISTINCT m.file, iif(m.kind = 'Link', 2.0, 3.0), 0 FROM mention m
                WHERE m.wanted = $path AND m.kind IN ('Link', 'Article') LIMIT 100)
            UNION ALL SELECT * FROM (
                SELECT s.rowid, 0.3, 0 FROM (
                    SELECT '"' || v.word || '"' AS quoted FROM json_each($words) n JOIN vocabulary v ON v.word = n.value
                    WHERE v.articles BETWEEN 2 AND 40 ORDER BY v.articles, v.word LIMIT 6) CROSS JOIN search_text s
                WHERE s.search_text MATCH quoted LIMIT 240)
            UNION ALL SELECT * FROM (
                SELECT file, 0.0, 1 FROM listing WHERE category = $category AND published <= $today ORDER BY dated DESC, address LIMIT 40)
        ),
        hinted AS (SELECT file, sum(score) AS score, max(listed) AS listed FROM hint GROUP BY file)
        SELECT {EntryRows.ArticleColumns},
            h.score + max(h.listed, a.category = $category) + 0.3 * (c.area IS (SELECT area FROM category WHERE slug = $category)) AS total
        FROM hinted h JOIN article a ON a.file = h.file {EntryRows.WithCategory}
        WHERE a.published <= $today AND a.address NOT IN (SELECT value FROM json_each($shown)) AND total >= 1
        ORDER BY total DESC, a.dated DESC, a.address LIMIT $count
        """;

    /// <summary>No duplicates, never itself.</summary>
    /// <param name="file">The article's row.</param>
    public static IReadOnlyList<ArticleEntry> Of(IndexReader index, TimeProvider time, long file, Article article)
    {
        var named = ArticleQueries.At(index, time, article.Related.Where(address => address != article.Address).Distinct(), Most);
        var words = article.AlsoCalled.Prepend(article.Title).SelectMany(Words.In).Select(word => word.Folded).DistinctBy(Stemmer.Stem);
        var ranked = named.Count == Most ? [] : index.All(
            Ranking,
            EntryRows.ReadArticle,
            ("$file", file),
            ("$path", article.Address + ".md"),
            ("$category", article.Address[..article.Address.IndexOf('/', StringComparison.Ordinal)]),
            ("$words", Json(words)),
            ("$shown", Json(named.Select(entry => entry.Address).Prepend(article.Address))),
            ("$count", Most - named.Count),
            time.Today());
        return [.. named, .. ranked];
    }

    private static string Json(IEnumerable<string> texts) => JsonSerializer.Serialize([.. texts], IndexJson.Default.StringArray);
}
