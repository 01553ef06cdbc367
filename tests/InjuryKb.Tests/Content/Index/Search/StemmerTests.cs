using InjuryKb.Content.Index.Search;
using InjuryKb.Tests.Web.Sites;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Tests.Content.Index.Search;

public sealed class StemmerTests
{
    private static readonly string[] Endings =
        [.. "s es ies sses ed eed ied ing ying ational tional ization iveness fulness ousness ality ivity bility ful ness ment ement ion tion er ism ate ll ly y e".Split(' ')];

    [Theory]
    [InlineData("ache", "aches", "ached", "aching")]
    [InlineData("bleed", "bleeds", "bleeding")]
    [InlineData("swim", "swims", "swimming")]
    [InlineData("pain", "pains", "painful")]
    public void The_forms_of_a_word_have_one_stem(string word, params string[] forms) =>
        Assert.All(forms, form => Assert.Equal(Stemmer.Stem(word), Stemmer.Stem(form)));

    [Fact]
    public void Every_word_has_the_stem_that_FTS5_gives_it()
    {
        var written = Directory.EnumerateFiles(Path.Combine(SiteFolder.Checkout, "content"), "*.md", SearchOption.AllDirectories)
            .SelectMany(file => Words.In(File.ReadAllText(file)))
            .Select(word => word.Folded)
            .Where(word => word.All(char.IsAscii))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        string[] words = [.. written.Concat(written.Take(1000).SelectMany(word => Endings.Select(ending => word + ending))).Distinct(StringComparer.Ordinal)];

        Assert.Equal(StemsOfFts5(words), words.Select(word => (word, Stemmer.Stem(word))));
    }

    private static List<(string Word, string Stem)> StemsOfFts5(string[] words)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE VIRTUAL TABLE t USING fts5(word, tokenize = 'porter ascii'); CREATE VIRTUAL TABLE stem USING fts5vocab(t, 'instance'); BEGIN";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO t VALUES ($word)";
        var parameter = command.Parameters.Add("$word", SqliteType.Text);
        foreach (var word in words)
        {
            parameter.Value = word;
            command.ExecuteNonQuery();
        }

        command.CommandText = "SELECT t.word, s.term FROM stem s JOIN t ON t.rowid = s.doc ORDER BY t.rowid";
        using var rows = command.ExecuteReader();
        List<(string, string)> stems = [];
        while (rows.Read())
            stems.Add((rows.GetString(0), rows.GetString(1)));
        return stems;
    }
}
