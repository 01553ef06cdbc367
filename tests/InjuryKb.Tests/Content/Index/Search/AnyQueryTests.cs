using FsCheck;
using FsCheck.Fluent;
using InjuryKb.Content.Index.Search;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Content.Index.Search;

public sealed class AnyQueryTests
{
    private static readonly string[] Pieces =
    [
        "\"", "-", "*", "^", ":", "(", ")", "{", "}", "+", ",", "NEAR(", "AND ", "OR ", "NOT ", "title:", "'", ";", "--", "/*", "%", "_", "\\", " ", "\0", "\n", "’", "“", "”",
        "knee", "heel ", "pain", "plantar fasciitis", "é", "ﬁ", "e\u0301", "\u0301", "😀", "\ud83d", "\udc00", "\ufeff", "\ufffe", "\u202e", "膝", "колено", "ركبة", "İ", "ß", "0", "12",
    ];

    [Fact]
    public async Task Ten_thousand_texts_of_any_characters_are_answered_without_an_exception()
    {
        using var content = SiteFolder.WithContent();
        using var folder = new IndexedFolder(content);
        await folder.UpdateAsync();
        var search = new SearchQueries(folder.Index.Database, folder.Time);
        var texts =
            from pieces in Gen.Elements(Pieces).ListOf()
            from any in ArbMap.Default.GeneratorFor<char>().ListOf()
            select string.Concat(pieces) + string.Concat(any);

        Prop.ForAll(texts.ToArbitrary(), text => search.Find(new SearchRequest(text, Take: 1)).Total >= 0 && search.Suggest(text, 1).Count <= 1)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));
    }
}
