using InjuryKb.Content.Articles;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Content.Index.Building;

/// <summary>Writes what lists and other pages need of an article.</summary>
internal sealed class ArticleRows(SqliteConnection connection) : IDisposable
{
    private readonly Statement _article = new(connection, """
        INSERT INTO article
        VALUES ($file, $address, $category, $listed, $slug, $title, $letter, $summary, $time, $words, $published, $updated, $dated, $question)
        """);

    private readonly Statement _listing = new(connection, "INSERT OR IGNORE INTO listing VALUES ($category, $dated, $address, $file, $published)");
    private readonly Statement _tellApart = new(connection, "INSERT INTO tell_apart VALUES ($file, $place, $other, $here, $there)");
    private readonly Statement _part = new(connection, "INSERT OR IGNORE INTO part VALUES ($contributor, $role, $file)");

    public void Write(long file, Article article)
    {
        var (published, dated) = (article.Published.DayNumber, article.Dated.DayNumber);
        var slash = article.Address.IndexOf('/', StringComparison.Ordinal);
        var (category, slug) = (article.Address[..slash], article.Address[(slash + 1)..]);
        string[] listed = [.. article.AlsoIn.Prepend(category).Distinct(StringComparer.Ordinal)];
        _article.Run(
            file, article.Address, category, string.Join(' ', listed), slug, article.Title, Letter(article.Title), article.Summary, article.AtAGlance?.Time, article.Words,
            published, article.Updated?.DayNumber, dated, BodyReferences.HoldsQuestion(article.Body));
        foreach (var one in listed)
            _listing.Run(one, dated, article.Address, file, published);
        foreach (var (place, other) in article.TellApart.Index())
            _tellApart.Run(file, place, other.Article, other.Here, other.There);
        WriteParts(file, article.Authors, Role.Author);
        WriteParts(file, BodyReferences.Answering(article.Body), Role.Answerer);
        WriteParts(file, article.Review is { } review ? [review.By] : [], Role.Reviewer);
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_article, _listing, _tellApart, _part])
            statement.Dispose();
    }

    private void WriteParts(long file, IEnumerable<string> contributors, Role role)
    {
        foreach (var contributor in contributors)
            _part.Run(contributor, (int)role, file);
    }

    /// <summary>Where the list A to Z puts it.</summary>
    private static string Letter(string title)
    {
        var first = char.ToUpperInvariant(title[0]);
        return char.IsAsciiLetterUpper(first) ? first.ToString() : "#";
    }
}
