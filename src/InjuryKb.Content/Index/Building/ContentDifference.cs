namespace InjuryKb.Content.Index.Building;

/// <summary>A file as the index knows it.</summary>
internal sealed record KnownFile(string Path, long Size, long Modified, long Seen, byte[] Hash)
{
    /// <summary>File systems and editors may write twice within one time stamp, so one that was fresh when seen proves nothing.</summary>
    private static readonly long Fresh = TimeSpan.FromSeconds(2).Ticks;

    public bool SurelyIs(FileStat stat) => Size == stat.Size && Modified == stat.Modified && Seen - Modified >= Fresh && Hash.Length > 0;
}

/// <summary>What has to be read or removed.</summary>
/// <param name="Unsettled">Something went or became empty just now: look again.</param>
internal sealed record ContentDifference(int Files, IReadOnlyList<FileStat> ToRead, IReadOnlyList<string> Gone, bool Unsettled)
{
    /// <summary>Longer than the moment for which a file is gone or empty while an editor saves it.</summary>
    private static readonly TimeSpan Saving = TimeSpan.FromMilliseconds(150);

    public bool IsEmpty => ToRead.Count == 0 && Gone.Count == 0;

    /// <summary>Walks the folder, and once more before it believes that a file is gone or empty.</summary>
    public static async Task<ContentDifference> FindAsync(
        string folder, IReadOnlyDictionary<string, KnownFile> known, TimeProvider time, CancellationToken cancellation)
    {
        var files = ContentWalk.Of(folder, time);
        var doubtful = Doubtful(files, known);
        if (doubtful.Count == 0)
            return new ContentDifference(files.Count, Differing(files, known, except: []), Gone: [], Unsettled: false);

        await Task.Delay(Saving, time, cancellation);
        files = ContentWalk.Of(folder, time);
        var still = Doubtful(files, known);
        var justNow = still.Except(doubtful, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var gone = still.Where(path => !justNow.Contains(path) && !files.ContainsKey(path)).ToList();
        return new ContentDifference(files.Count, Differing(files, known, justNow), gone, Unsettled: justNow.Count > 0);
    }

    private static HashSet<string> Doubtful(Dictionary<string, FileStat> files, IReadOnlyDictionary<string, KnownFile> known) => known.Values
        .Where(file => !files.TryGetValue(file.Path, out var stat) || (stat.Size == 0 && file.Size > 0))
        .Select(file => file.Path)
        .ToHashSet(StringComparer.Ordinal);

    private static List<FileStat> Differing(
        Dictionary<string, FileStat> files, IReadOnlyDictionary<string, KnownFile> known, HashSet<string> except) => files.Values
        .Where(stat => !(known.TryGetValue(stat.Path, out var file) && file.SurelyIs(stat)) && !except.Contains(stat.Path))
        .OrderBy(stat => stat.Path, StringComparer.Ordinal)
        .ToList();
}
