using InjuryKb.Content.Index.Search;

namespace InjuryKb.Tests.Content.Index.Search;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Runner's knee", "runner knee")]
    [InlineData("Château-d’Œx, STRAßE", "chateau doex strasse")]
    [InlineData("café cafe\u0301 Łódź", "cafe cafe lodz")]
    [InlineData("колено 膝 ٣", "колено 膝 ٣")]
    [InlineData("\u0301 's \u0301's ' - 😀", "s s")]
    public void Case_accents_and_apostrophes_are_folded_away(string text, string folded) => Assert.Equal(folded, Words.Folded(text));

    [Fact]
    public void A_word_knows_its_place() => Assert.Equal([(0, 3), (5, 8)], Words.In("The, runner's.").Select(word => (word.Start, word.Length)));
}
