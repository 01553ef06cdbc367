using InjuryKb.Content.Index.Search;
using InjuryKb.Tests.Content.Body;

namespace InjuryKb.Tests.Content.Index.Search;

/// <summary>The real warning signs against texts as people write them.</summary>
public sealed class RedFlagTextTests(IndexedContent content) : IClassFixture<IndexedContent>
{
    private static readonly Dictionary<string, string[]> Texts = MarkdownText.Resource<Dictionary<string, string[]>>("red-flag-texts.json");

    [Fact]
    public void Every_one_of_thirty_alarming_texts_shows_a_sign()
    {
        Assert.Equal(30, Texts["alarming"].Length);
        Assert.DoesNotContain(Texts["alarming"], text => Flag(text) is null);
    }

    [Fact]
    public void Of_thirty_ordinary_texts_at_most_one_does()
    {
        Assert.Equal(30, Texts["ordinary"].Length);
        Assert.InRange(Texts["ordinary"].Where(text => Flag(text) is not null).ToArray().Length, 0, 1);
    }

    [Fact]
    public void A_slip_hides_no_sign() => Assert.Equal("chest-pain", Flag("crushing chst pian when I run"));

    [Fact]
    public void Words_far_apart_make_no_sign() => Assert.Null(Flag("chest one two three four five six seven eight nine ten tightness"));

    private string? Flag(string text) => new SearchQueries(content.Folder.Index.Database, content.Folder.Time).Find(new SearchRequest(text)).RedFlag?.Id;
}
