using System.Text.Json;
using InjuryKb.Content.Body;
using InjuryKb.Content.Contributors;
using InjuryKb.Content.Files;
using InjuryKb.Content.Pictures;

namespace InjuryKb.Content.Index;

/// <summary>Gathers what a body takes from other files.</summary>
internal static class SurroundingsReader
{
    /// <param name="file">The row of the file whose body it is.</param>
    /// <param name="contributors">Slugs of those whom the page names outside the body.</param>
    public static Surroundings Of(
        IndexReader index, TimeProvider time, long file, IReadOnlyList<BodyPart> body, params IEnumerable<string> contributors)
    {
        var pictures = BodyReferences.Pictures(body).ToList();
        var slugs = contributors
            .Concat(BodyReferences.Answering(body))
            .Concat(pictures.Select(picture => picture.By).OfType<string>());
        var paths = slugs.Select(slug => $"_contributors/{slug}.md").Concat(pictures.Select(picture => picture.File)).Distinct();
        var found = Documents(index, [.. paths]);
        return new Surroundings(
            found.OfType<Contributor>().ToDictionary(contributor => contributor.Slug),
            found.OfType<Picture>().ToDictionary(picture => picture.File),
            BrokenLinks(index, time, file));
    }

    private static List<object> Documents(IndexReader index, string[] paths) => paths.Length == 0 ? [] : index.All(
        """
        SELECT f.kind = 'Contributor', d.body FROM json_each($paths) p JOIN file f ON f.path = p.value JOIN document d ON d.file = f.id
        WHERE f.kind IN ('Contributor', 'Picture')
        """,
        row => StoredDocument.Read(row.GetFieldValue<byte[]>(1), row.GetBoolean(0) ? typeof(Contributor) : typeof(Picture)),
        ("$paths", JsonSerializer.Serialize(paths, IndexJson.Default.StringArray)));

    private static HashSet<string> BrokenLinks(IndexReader index, TimeProvider time, long file) => index.All(
        """
        SELECT l.value ->> 0, l.value ->> 1 FROM document d, json_each(d.links) l
        WHERE d.file = $file AND NOT EXISTS (SELECT 1 FROM file t WHERE t.path = l.value ->> 0 AND t.shown <= $today)
        """,
        row => Href(row.GetString(0), row.TextOrNull(1)),
        ("$file", file),
        time.Today()).ToHashSet(StringComparer.Ordinal);

    /// <summary>As the body spells it.</summary>
    private static string Href(string path, string? anchor)
    {
        var address = ContentPath.AddressOf(path) ?? "/" + ContentPath.WithoutEnding(path);
        return anchor is null ? address : $"{address}#{anchor}";
    }
}
