using InjuryKb.Content.Index.Search;

namespace InjuryKb.Tests.Content.Index.Search;

public sealed class VocabularyTests
{
    private static readonly Vocabulary Vocabulary = new(new Dictionary<string, WordUses>(StringComparer.Ordinal)
    {
        ["knee"] = new(50, 0),
        ["tendon"] = new(40, 0),
        ["shoulder"] = new(12, 0),
        ["holder"] = new(2, 0),
        ["concussion"] = new(1, 0),
        ["contusion"] = new(30, 0),
        ["running"] = new(60, 0),
    });

    [Theory]
    [InlineData("tenodn", "tendon")]
    [InlineData("sholder", "shoulder")]
    [InlineData("concusion", "concussion")]
    [InlineData("knie", "knee")]
    [InlineData("shuolderr", "shoulder")]
    [InlineData("bicycle", null)]
    [InlineData("kne", null)]
    [InlineData("snee", null)]
    [InlineData("tend0n", null)]
    public void The_nearest_word_is_meant_and_none_when_none_is_near(string typed, string? meant) => Assert.Equal(meant, Vocabulary.Correct(typed));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abcd", "abdc", 1)]
    [InlineData("abcd", "abd", 1)]
    [InlineData("abcd", "xbcy", 2)]
    [InlineData("abcdef", "ghijkl", 3)]
    public void Distance_counts_neighbours_swapped_as_one_and_stops_at_its_limit(string a, string b, int expected) =>
        Assert.Equal(expected, EditDistance.Between(a, b, limit: 2));

    [Fact]
    public void A_word_is_known_in_every_form() => Assert.All(["run", "runs", "running", "tendons"], word => Assert.True(Vocabulary.Knows(word), word));
}
