using InjuryKb.Community.Ratings;
using InjuryKb.Web.Pages;

namespace InjuryKb.Tests.Web.Pages;

public sealed class WordingTests
{
    [Fact]
    public void A_date_is_said_in_words() => Assert.Equal("1 December 2026", new DateOnly(2026, 12, 1).InWords());

    [Theory]
    [InlineData(1, "1 article")]
    [InlineData(2, "2 articles")]
    [InlineData(1200, "1,200 articles")]
    public void A_count_agrees_with_its_noun(int number, string said) => Assert.Equal(said, Wording.Count(number, "article"));

    [Theory]
    [InlineData("Usually weeks to a few months.", "Usually weeks to a few months")]
    [InlineData("About 2 to 6 weeks.", "Usually: about 2 to 6 weeks")]
    [InlineData("3 to 6 months", "Usually: 3 to 6 months")]
    public void The_usual_time_is_said_once(string time, string said) => Assert.Equal(said, Wording.Usually(time));

    [Fact]
    public void Stars_are_earned_with_five_ratings()
    {
        Assert.Null(new Tally("x", 0, 0, 0, 0, 4).Earned());
        Assert.Equal("4.8 (5)", new Tally("x", 0, 0, 0, 1, 4).Earned());
    }

    [Fact]
    public void Names_are_joined_as_one_says_them() => Assert.Equal("A, B and C", Wording.Join(["A", "B", "C"]));
}
