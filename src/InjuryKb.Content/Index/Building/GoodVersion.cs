using System.Text.Json;
using InjuryKb.Content.Articles;
using InjuryKb.Content.Files;
using InjuryKb.Content.Index.Search;

namespace InjuryKb.Content.Index.Building;

/// <summary>What good bytes of a file said, ready to be stored.</summary>
/// <param name="Links">JSON, as in the table.</param>
/// <param name="Body">The document, packed.</param>
/// <param name="Source">The Markdown of an article, packed.</param>
/// <param name="Searched">What search reads of an article.</param>
internal sealed record GoodVersion(object Document, string Links, byte[] Body, byte[]? Source, SearchedText? Searched)
{
    /// <summary>Null when the file is broken.</summary>
    public static GoodVersion? Of(ParsedFile file, ReadOnlySpan<byte> bytes) => file.Document is not { } document ? null : new GoodVersion(
        document,
        LinksOf(file),
        StoredDocument.Write(document),
        file.Kind == FileKind.Article ? StoredDocument.Pack(bytes) : null,
        SearchedOf(document));

    /// <summary>Null of what search does not read.</summary>
    public static SearchedText? SearchedOf(object document) => document is Article { Draft: false } article ? SearchedText.Of(article) : null;

    private static string LinksOf(ParsedFile file) => JsonSerializer.Serialize(
        file.Mentions.Where(mention => mention.Kind == MentionKind.Link).Select(mention => new[] { mention.Target, mention.Anchor }).ToArray(),
        IndexJson.Default.StringArrayArray);
}
