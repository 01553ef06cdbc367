using InjuryKb.Content.Index.Search;

namespace InjuryKb.Tests.Content.Index.Search;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("ache", "aches", "ached", "aching")]
    [InlineData("bleed", "bleeds", "bleeding")]
    [InlineData("swim", "swims", "swimming")]
    public void The_forms_of_a_word_have_one_stem(string word, params string[] forms) =>
        Assert.All(forms, form => Assert.Equal(Stemmer.Stem(word), Stemmer.Stem(form)));
}
