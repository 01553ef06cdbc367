using System.Text;
using InjuryKb.Content.Articles;
using InjuryKb.Content.Categories;
using InjuryKb.Content.Contributors;
using InjuryKb.Content.Pictures;
using InjuryKb.Content.Problems;
using InjuryKb.Content.RedFlags;
using InjuryKb.Content.SitePages;
using InjuryKb.Content.Synonyms;

namespace InjuryKb.Content.Files;

/// <summary>
/// Turns the bytes of one content file into all that it says. Pure, for any thread, and without exceptions: every fault is a problem.
/// </summary>
public static class FileParser
{
    public const int MaxTextBytes = 256 * 1024;

    /// <param name="path">From the content folder, one that <see cref="ContentPath.KindOf"/> knows.</param>
    public static ParsedFile Parse(string path, ReadOnlyMemory<byte> bytes)
    {
        var kind = ContentPath.KindOf(path) ?? throw new ArgumentException($"'{path}' is no content file.", nameof(path));
        var findings = Open(path, kind, bytes.Span);
        object? document = null;
        if (!findings.HasErrors)
            document = Read(findings, bytes);

        return new ParsedFile(
            path, kind, findings.HasErrors ? null : document, findings.Problems, findings.Mentions, findings.Anchors);
    }

    private static Findings Open(string path, FileKind kind, ReadOnlySpan<byte> bytes)
    {
        var nothing = new Findings(path, kind, new SourceText(""));
        if (kind == FileKind.Picture)
            return nothing;
        if (bytes.Length > MaxTextBytes)
        {
            nothing.Report(0, Faults.TooLarge(MaxTextBytes / 1024));
            return nothing;
        }

        try
        {
            return new Findings(path, kind, SourceText.Decode(bytes));
        }
        catch (DecoderFallbackException)
        {
            nothing.Report(0, Faults.NotUtf8());
            return nothing;
        }
    }

    /// <summary>A fault in this program or its libraries must not keep the other files from being read.</summary>
    private static object? Read(Findings findings, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return findings.Kind switch
            {
                FileKind.Article => ArticleReader.Read(findings),
                FileKind.Category => CategoryReader.Read(findings),
                FileKind.Contributor => ContributorReader.Read(findings),
                FileKind.SitePage => SitePageReader.Read(findings),
                FileKind.RedFlags => RedFlagReader.Read(findings),
                FileKind.Synonyms => SynonymReader.Read(findings),
                _ => PictureReader.Read(bytes, findings),
            };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            findings.Report(0, Faults.Unreadable(e.Message));
            return null;
        }
    }
}
