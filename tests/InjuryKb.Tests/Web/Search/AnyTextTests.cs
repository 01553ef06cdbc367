using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using InjuryKb.Tests.Content.Body;

namespace InjuryKb.Tests.Web.Search;

/// <summary>Whatever is typed is answered, and comes back as text alone.</summary>
public sealed class AnyTextTests(SearchedSite site) : IClassFixture<SearchedSite>
{
    private static readonly string[] Operators =
    [
        "\"", "\"\"", "*", "knee*", "^knee", "title:knee", "NEAR(knee hip, 5)", "knee AND", "OR", "NOT", "(", ")", "{title body}: knee", "knee + hip",
        "-", "- -", "--", "-knee", "- knee", "\"knee", "knee\"", "\"knee\" -\"pain\"", "\0", "'; DROP TABLE article; --", "$words", "@p0", "?1", "%", "_",
    ];

    private static readonly string[] Wordless =
        ["", " ", "\t\r\n", "\u00a0\u2003\u3000", "\u200b\ufeff", "...", "?!", "“”‘’„", "''''", "- – —", "/////", "<>", "&", "&amp;", "\u0301", "😀", "¿?"];

    private static readonly string[] Signs =
    [
        "<", ">", "&", "\"", "'", "`", "=", "/", "\\", "<script>", "<!--", "-->", "&#x3c;", "\\u003c", "{{", "]]>", "%", "+",
        "\0", "\r", "\n", "\t", "\u001b", " ", "-", "*", "(", ":", "\u0301", "😀", "\u202e", "\u2028", "\ufeff", "\ufffe", "膝", "ركبة",
    ];

    private static readonly string[] Bytes =
    [
        "%", "%zz", "%0", "%00", "%C0%AF", "%E0%80%AF", "%F0%80%80%80", "%ED%A0%80", "%ED%B0%80", "%F4%90%80%80", "%FF%FE", "%80", "%E2%82",
        "%u003c", "%3Cscript%3E", "%253Cscript%253E", "+", "knee",
    ];

    [Fact]
    public async Task Ten_thousand_texts_of_any_characters()
    {
        var characters = Gen.Choose(0, 0x10FFFF).Where(Rune.IsValid).Select(code => $"{new Rune(code)}");
        var texts = Gen.OneOf(Gen.Elements(Signs), characters).ListOf().Select(string.Concat);

        await site.AnswerInTurn(texts.Sample(10_000, 10).Select(Uri.EscapeDataString));
    }

    [Fact]
    public async Task Five_hundred_runs_of_bytes_that_need_not_be_text()
    {
        var bytes = ArbMap.Default.GeneratorFor<byte>().Select(one => $"%{one:X2}");
        var queries = Gen.OneOf(bytes, Gen.Elements(Bytes)).ListOf().Select(string.Concat);

        await site.AnswerInTurn(queries.Sample(500, 20).Concat(Bytes));
    }

    [Fact]
    public Task The_big_list_of_naughty_strings_and_published_attacks() =>
        site.AnswerEverywhere(MarkdownText.Resource<string[]>("naughty.json").Concat(MarkdownText.Resource<string[]>("attacks.json")));

    [Fact]
    public Task What_means_something_to_FTS5_or_to_SQL() => site.AnswerEverywhere(Operators);

    [Fact]
    public Task Texts_without_a_word() => site.AnswerEverywhere(Wordless);

    [Fact]
    public async Task Five_hundred_characters_count_and_more_do_no_harm()
    {
        const string Asked = " plantar fasciitis";
        var whole = new string('x', 500 - Asked.Length) + Asked;

        Assert.Equal("/heel/plantar-fasciitis", (await Found(whole))[0]);
        Assert.Equal(await Found(whole), await Found($"{whole} {new string('y', 7_500)}"));
        Assert.Empty(await Found(new string('x', 500) + Asked));
    }

    [Theory]
    [InlineData("膝")]
    [InlineData("😀")]
    [InlineData("\"")]
    [InlineData(" -")]
    [InlineData("knee pain ")]
    public Task Eight_thousand_characters(string text) => site.AnswerEverywhere(string.Concat(Enumerable.Repeat(text, 8_000 / text.Length)));

    private async Task<string[]> Found(string text)
    {
        var answer = await site.Client.GetFromJsonAsync<JsonNode>($"/search.json?q={Uri.EscapeDataString(text)}", TestContext.Current.CancellationToken);
        return [.. answer!["results"]!.AsArray().Select(result => (string)result!["url"]!)];
    }
}
