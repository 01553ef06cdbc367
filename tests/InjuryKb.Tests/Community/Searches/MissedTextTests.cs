using FsCheck.Fluent;
using InjuryKb.Community.Searches;

namespace InjuryKb.Tests.Community.Searches;

public sealed class MissedTextTests
{
    [Theory]
    [InlineData("hurdlers hip", "hurdlers hip")]
    [InlineData("  Hurdler's\t\n HIP ", "hurdler's hip")]
    [InlineData("hurdlers\u00A0\u3000hip", "hurdlers hip")]
    [InlineData("H\u00FCftschmerz", "h\u00FCftschmerz")]
    [InlineData("\"side stitch\" -pregnant", "\"side stitch\" -pregnant")]
    [InlineData("膝の痛み", "膝の痛み")]
    public void A_phrase_is_kept_in_one_spelling(string typed, string kept) => Assert.Equal(kept, MissedText.Of(typed));

    [Theory]
    [InlineData("call 555 0100")]
    [InlineData("born in \u0661\u0669\u0667\u0660")] // Arabic digits
    [InlineData("flat \uFF14")] // a wide 4
    [InlineData("knee \u00B2")] // a raised 2
    [InlineData("grade \u2162")] // a Roman three
    [InlineData("ann@injuries.example")]
    [InlineData("ann\uFF20injuries.example")] // a wide @
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("?!")]
    [InlineData("knee\0pain")]
    [InlineData("knee\epain")]
    [InlineData("knee\u202Epain")] // turns the writing around
    [InlineData("knee\uD800pain")] // half a character
    [InlineData("knee\uFFFDpain")]
    [InlineData("\uE000knee")]
    public void What_may_be_personal_or_says_nothing_is_not_kept(string typed) => Assert.Null(MissedText.Of(typed));

    [Fact]
    public void A_pasted_message_is_not_kept()
    {
        Assert.NotNull(MissedText.Of(new string('a', MissedText.Longest) + " "));
        Assert.Null(MissedText.Of(new string('a', MissedText.Longest + 1)));
        Assert.Null(MissedText.Of(string.Concat(Enumerable.Repeat("my knee hurts ", 20))));
    }

    [Fact]
    public void Whatever_is_typed_the_rule_holds_and_is_the_same_when_said_twice() =>
        FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(5_000), Prop.ForAll(ArbMap.Default.ArbFor<string?>(), typed =>
            MissedText.Of(typed ?? "") is not { } kept
                || (kept.Length is > 0 and <= MissedText.Longest && !kept.Any(char.IsControl) && !kept.Any(char.IsNumber) && !kept.Contains('@', StringComparison.Ordinal)
                    && MissedText.Of(kept) == kept)));
}
