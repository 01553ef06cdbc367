using InjuryKb.Content.Index.Search;

namespace InjuryKb.Tests.Content.Index.Search;

/// <summary>Over the real content: which categories are shown when nothing is found.</summary>
public sealed class NearestCategoryTests(IndexedContent content) : IClassFixture<IndexedContent>
{
    [Theory]
    [InlineData("jnee", "knee")]
    [InlineData("shuder", "shoulder")]
    [InlineData("medicashuns", "medications")]
    [InlineData("kneepain", "knee")]
    [InlineData("anklesprayn", "ankle")]
    public void A_name_spelt_too_freely_to_be_corrected_is_still_near(string typed, string category) => Assert.Equal([category], Near(typed));

    [Theory]
    [InlineData("\"kneecap qqqq\"", "knee")]
    [InlineData("\"patella qqqq\"", "knee")]
    [InlineData("\"elbow qqqq\"", "elbow")]
    public void A_category_that_speaks_of_a_word_by_any_of_its_names_is_near(string typed, string category) => Assert.Contains(category, Near(typed));

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("qqq www")]
    [InlineData("\"under the qqqq\"")]
    [InlineData("\"my leg pain qqqq\"")]
    [InlineData("\"lower injuries qqqq\"")]
    [InlineData("膝")]
    public void Nothing_is_said_to_be_near_that_is_not(string typed) => Assert.Empty(Near(typed));

    [Fact]
    public void At_most_four_are_near() => Assert.Equal(4, Near("kneeqqq elbowqqq ankleqqq heelqqq shinqqq handqqq").Length);

    private string[] Near(string typed)
    {
        var page = new SearchQueries(content.Folder.Index.Database, content.Folder.Time).Find(new SearchRequest(typed));
        Assert.Equal(0, page.Total);
        return [.. page.Instead!.Near.Select(category => category.Slug)];
    }
}
