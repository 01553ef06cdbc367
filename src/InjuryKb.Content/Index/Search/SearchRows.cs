using System.Runtime.InteropServices;
using InjuryKb.Content.Articles;
using InjuryKb.Content.Index.Building;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Content.Index.Search;

/// <summary>Writes what search reads. The vocabulary is counted in memory and written once, at the end of the update.</summary>
internal sealed class SearchRows(SqliteConnection connection) : IDisposable
{
    private readonly IndexReader _index = new(connection, leaveOpen: true);
    private readonly Statement _name = new(connection,
        "INSERT INTO search_name (rowid, title, also_called, synonyms, category) VALUES ($file, $title, $also_called, $synonyms, $category)");

    private readonly Statement _text = new(connection, "INSERT INTO search_text (rowid, headings, summary, body) VALUES ($file, $headings, $summary, $body)");
    private readonly Statement _phrase = new(connection, "INSERT OR IGNORE INTO search_phrase VALUES ($phrase, $file, $kind, $shown)");
    private readonly Statement _uses = new(connection, """
        INSERT INTO vocabulary VALUES ($word, $articles, $names)
        ON CONFLICT (word) DO UPDATE SET articles = articles + $articles, names = names + $names
        """);
    private readonly Dictionary<string, WordUses> _counted = new(StringComparer.Ordinal);

    public void Write(long file, SearchedText text)
    {
        _name.Run(file, text.Title, text.AlsoCalled, text.Synonyms, text.Category);
        _text.Run(file, text.Headings, text.Summary, text.Body);
        foreach (var phrase in text.Phrases)
            _phrase.Run(phrase.Key, file, (int)phrase.Kind, phrase.Shown);
        Count(text, 1);
    }

    /// <summary>Call while the old rows of the file still stand.</summary>
    public void Forget(long file)
    {
        var old = _index.First(
            "SELECT d.body FROM article a JOIN document d ON d.file = a.file WHERE a.file = $file", row => row.GetFieldValue<byte[]>(0), ("$file", file));
        if (old is not null)
            Count(SearchedText.Of(StoredDocument.Read<Article>(old)), -1);
    }

    /// <summary>Call at the end of the update.</summary>
    public void Finish()
    {
        foreach (var (word, uses) in _counted)
            _uses.Run(word, uses.Articles, uses.Names);
        connection.Execute("DELETE FROM vocabulary WHERE articles <= 0; UPDATE search_state SET number = random()");
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_name, _text, _phrase, _uses])
            statement.Dispose();
        _index.Dispose();
    }

    private void Count(SearchedText text, int change)
    {
        foreach (var (word, isName) in text.Vocabulary)
            CollectionsMarshal.GetValueRefOrAddDefault(_counted, word, out _) += new WordUses(change, isName ? change : 0);
    }
}
