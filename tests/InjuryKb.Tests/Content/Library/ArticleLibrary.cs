using System.Text;
using AngleSharp.Html.Parser;
using InjuryKb.Content.Articles;
using InjuryKb.Content.Body;
using InjuryKb.Content.Files;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Content.Library;

/// <summary>An article of the real content with its running text: paragraphs and lists, without headings, tables and cards.</summary>
/// <param name="Links">Addresses of other articles in its body.</param>
public sealed record LibraryArticle(Article Article, string Prose, string Source, IReadOnlyList<string> Links)
{
    public string Category => Article.Address[..Article.Address.IndexOf('/', StringComparison.Ordinal)];

    public bool IsMedicine => Category == "medications";

    public IEnumerable<CardPart> Cards => Article.Body.OfType<CardPart>();

    /// <summary>Whether it holds the two letters, which are told at their own length and in their own words.</summary>
    public bool HasAnswer => Article.Body.OfType<AnswerPart>().Any();
}

/// <summary>Every article of the real content, drafts aside.</summary>
internal static class ArticleLibrary
{
    private static readonly string Folder = Path.Combine(SiteFolder.Checkout, "content");

    public static IReadOnlyList<LibraryArticle> Articles { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(Folder, file)))
            .Where(file => ContentPath.KindOf(file.Path) == FileKind.Article)
            .Select(file => Read(file.Path, File.ReadAllBytes(file.File)))
            .Where(article => !article.Article.Draft)
            .OrderBy(article => article.Article.Address, StringComparer.Ordinal),
    ];

    private static LibraryArticle Read(string path, byte[] bytes)
    {
        var parsed = FileParser.Parse(path, bytes);
        var article = parsed.Document as Article ?? throw new InvalidDataException(string.Join('\n', parsed.Problems));
        var links = parsed.Mentions
            .Where(mention => mention.Kind is MentionKind.Link && ContentPath.KindOf(mention.Target) == FileKind.Article)
            .Select(mention => mention.Target)
            .Distinct();
        return new LibraryArticle(article, Prose(article.Body), Encoding.UTF8.GetString(bytes), [.. links]);
    }

    private static string Prose(IReadOnlyList<BodyPart> body)
    {
        var html = string.Concat(body.OfType<HtmlPart>().Select(part => part.Html));
        var document = new HtmlParser().ParseDocument(html);
        foreach (var aside in document.QuerySelectorAll("sup, table"))
            aside.Remove();
        return string.Join('\n', document.QuerySelectorAll("p, li, dd").Select(block => block.TextContent.Trim()).Select(text => text.EndsWith('.') ? text : text + '.'));
    }
}
