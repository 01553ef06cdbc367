#pragma warning disable CS9113, CS0067, CA1822, CA1065, MA0041, RCS1079
namespace InjuryKb.Content.Index;

public sealed class ArticleQueries(IndexDatabase database, TimeProvider time)
{
    public ArticlePage? Find(string address) => throw new NotSupportedException();

    /// <summary>Its last good Markdown, never a draft.</summary>
    public string? Source(string address) => throw new NotSupportedException();

    /// <summary>The day readers know its text by; null when there is no such article.</summary>
    public DateOnly? Dated(string address) => throw new NotSupportedException();

    /// <summary>One page up to 500 articles, above that a page for each letter; null when no article has the letter.</summary>
    /// <param name="letter">Null for the first page.</param>
    public ArticleList? AtoZ(char? letter = null) => throw new NotSupportedException();

    /// <summary>The newest by the day of their text.</summary>
    /// <param name="category">Only those that this category lists.</param>
    public IReadOnlyList<ArticleEntry> Newest(int count, string? category = null) => throw new NotSupportedException();

    /// <summary>The articles at these addresses, in this order; those that do not exist are left out.</summary>
    public IReadOnlyList<ArticleEntry> Entries(IReadOnlyCollection<string> addresses) => throw new NotSupportedException();
}
