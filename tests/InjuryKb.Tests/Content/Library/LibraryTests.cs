using System.Globalization;
using InjuryKb.Content.Index;
using InjuryKb.Content.Problems;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Content.Library;

/// <summary>What every article of the real content holds. A test that fails lists the articles out of range.</summary>
public sealed class LibraryTests
{
    private const string FactsVariable = "INJURYKB_TEST_FACTS";

    private static readonly string[] Banned =
    [
        "it is important to", "listen to your body", "consult a healthcare professional", "in conclusion", "welcome to", "expert", "trusted",
        "medically reviewed", "guaranteed", "100 %", "100%",
    ];

    [Fact]
    public async Task The_content_has_no_error_and_no_warning_but_of_sources_not_opened()
    {
        var problems = await ContentCheck.RunAsync(
            Path.Combine(SiteFolder.Checkout, "content"), new HashSet<string>(), TimeProvider.System, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(problems, problem => problem.Code is not ("not-opened" or "overdue") || problem.Severity == Severity.Error);
    }

    [Fact]
    public void There_are_a_hundred_articles()
    {
        Assert.InRange(ArticleLibrary.Articles.Count, 100, int.MaxValue);
    }

    [Fact]
    public void Every_one_of_twenty_categories_lists_four_articles()
    {
        var listed = ArticleLibrary.Articles.SelectMany(article => article.Article.AlsoIn.Append(article.Category)).CountBy(category => category).ToArray();

        Assert.Equal(20, listed.Length);
        Assert.DoesNotContain(listed, category => category.Value < 4);
    }

    [Fact]
    public void Every_article_says_when_to_get_help() =>
        AssertNone(article => article.Cards.Any() || article.Article.NoRedFlags is not null, article => "no card");

    [Fact]
    public void Every_article_rests_on_two_sources() =>
        AssertNone(article => article.Article.References.Count >= 2, article => $"{article.Article.References.Count} references");

    [Fact]
    public void Every_article_has_three_names() => AssertNone(
        article => article.Article.AlsoCalled.Count + article.Article.Synonyms.Count >= 3,
        article => $"{article.Article.AlsoCalled.Count + article.Article.Synonyms.Count} names");

    [Fact]
    public void Every_article_links_to_two_others() =>
        AssertNone(article => article.Links.Count >= 2, article => $"{article.Links.Count} links");

    [Fact]
    public void Every_article_but_a_medicine_has_stages_and_a_glance() => AssertNone(
        article => article.IsMedicine || (article.Article.AtAGlance is not null && article.Article.Body.OfType<InjuryKb.Content.Body.StagesPart>().Any()),
        article => "no stages or no glance");

    [Fact]
    public void Every_article_has_700_to_1200_words() =>
        AssertNone(article => article.HasAnswer || article.Article.Words is >= 700 and <= 1200, article => $"{article.Article.Words} words");

    [Fact]
    public void Every_article_reads_at_grade_5_to_10() => AssertNone(
        article => Readability.Grade(article.Prose) is >= 5 and <= 10,
        article => Readability.Grade(article.Prose).ToString("0.0", CultureInfo.InvariantCulture));

    [Fact]
    public void No_article_uses_a_banned_phrase() => AssertNone(
        article => BannedIn(article).Length == 0,
        article => string.Join(", ", BannedIn(article)));

    [Fact]
    public void No_article_shares_eight_words_in_a_row_with_the_facts_it_was_written_from()
    {
        var folder = Environment.GetEnvironmentVariable(FactsVariable);
        Assert.SkipWhen(folder is null, $"{FactsVariable} does not name the folder of facts, a file for each category.");

        var facts = Directory.EnumerateFiles(folder!, "*.md").ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => Runs(File.ReadAllText(file)).ToHashSet());
        AssertNone(article => Shared(article, facts).Length == 0, article => string.Join(" | ", Shared(article, facts)));
    }

    private static string[] BannedIn(LibraryArticle article) =>
        [.. Banned.Where(phrase => article.Prose.Contains(phrase, StringComparison.OrdinalIgnoreCase))];

    private static string[] Shared(LibraryArticle article, Dictionary<string, HashSet<string>> facts) =>
        [.. Runs(article.Prose).Where(facts[article.Category].Contains).Distinct()];

    private static IEnumerable<string> Runs(string text) =>
        Readability.Words(text) is var words ? Enumerable.Range(0, Math.Max(0, words.Count - 7)).Select(start => string.Join(' ', words.Skip(start).Take(8))) : [];

    private static void AssertNone(Func<LibraryArticle, bool> holds, Func<LibraryArticle, string> what)
    {
        var others = ArticleLibrary.Articles.Where(article => !holds(article)).Select(article => $"{article.Article.Address}: {what(article)}").ToArray();
        Assert.True(others.Length == 0, string.Join('\n', others));
    }
}
