using System.Text.RegularExpressions;
using InjuryKb.Content.Problems;
using InjuryKb.Content.Yaml;

namespace InjuryKb.Content.Articles;

internal static partial class ReferenceReader
{
    public static IReadOnlyList<Reference> Read(MappingReader keys)
    {
        HashSet<string> ids = [];
        return keys.List("references", reference => Reference(reference, ids));
    }

    /// <summary>The web address under <c>url</c>.</summary>
    public static string? Url(MappingReader keys)
    {
        var url = keys.Text("url");
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
            keys.Report("url", Faults.NotAWebAddress(url));
        return url;
    }

    public static bool IsCitable(string id) => CitableId().IsMatch(id);

    private static Reference Reference(MappingReader keys, HashSet<string> ids) => new()
    {
        Id = Id(keys, ids),
        Title = keys.Required("title", max: 500),
        Authors = keys.Text("authors", max: 500),
        Source = keys.Text("source", max: 300),
        Year = keys.Number("year", 1800, 2200),
        Kind = keys.Choice<ReferenceKind>("kind") ?? ReferenceKind.Other,
        Doi = Doi(keys),
        Url = DoiOrUrl(keys),
        Opened = keys.Choice<Opened>("opened"),
    };

    private static string Id(MappingReader keys, HashSet<string> ids)
    {
        var id = keys.Required("id", max: 60);
        if (id.Length > 0 && !IsCitable(id))
            keys.Report("id", Faults.ReferenceId(id));
        else if (id.Length > 0 && !ids.Add(id))
            keys.Report("id", Faults.DuplicateId(id));
        else if (keys.Choice<Opened>("opened") == Opened.NotOpened)
            keys.Report("opened", Faults.NotOpened(id));
        return id;
    }

    private static string? Doi(MappingReader keys)
    {
        var doi = keys.Text("doi");
        if (doi is not null && !DoiShape().IsMatch(doi))
            keys.Report("doi", Faults.NotADoi(doi));
        return doi;
    }

    private static string? DoiOrUrl(MappingReader keys)
    {
        if (!keys.Has("doi") && !keys.Has("url"))
            keys.Findings.Report(keys.Start, Faults.DoiOrUrl());
        return Url(keys);
    }

    [GeneratedRegex(@"^[A-Za-z0-9._-]+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CitableId();

    [GeneratedRegex(@"^10\.\d{4,9}/\S+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DoiShape();
}
