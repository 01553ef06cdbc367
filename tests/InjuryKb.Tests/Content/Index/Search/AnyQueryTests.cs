using FsCheck;
using FsCheck.Fluent;
using InjuryKb.Content.Index.Search;

namespace InjuryKb.Tests.Content.Index.Search;

public sealed class AnyQueryTests(IndexedContent content) : IClassFixture<IndexedContent>
{
    private static readonly string[] Pieces =
    [
        "\"", "-", "*", "^", ":", "(", ")", "{", "}", "+", ",", "NEAR(", "AND ", "OR ", "NOT ", "title:", "'", ";", "--", "/*", "%", "_", "\\", " ", "\0", "\n", "’", "“", "”",
        "knee", "heel ", "pain", "plantar fasciitis", "é", "ﬁ", "e\u0301", "\u0301", "😀", "\ud83d", "\udc00", "\ufeff", "\ufffe", "\u202e", "膝", "колено", "ركبة", "İ", "ß", "0", "12",
    ];

    [Fact]
    public void Ten_thousand_texts_of_any_characters_are_answered_without_an_exception()
    {
        var search = new SearchQueries(content.Folder.Index.Database, content.Folder.Time);
        var texts =
            from pieces in Gen.Elements(Pieces).ListOf()
            from any in ArbMap.Default.GeneratorFor<char>().ListOf()
            select string.Concat(pieces) + string.Concat(any);

        Prop.ForAll(texts.ToArbitrary(), text => search.Find(new SearchRequest(text, Take: 1)).Total >= 0 && search.Suggest(text, 1).Count <= 1)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));
    }
}
