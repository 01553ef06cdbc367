using Microsoft.Data.Sqlite;

namespace InjuryKb.Content.Index.Building;

/// <summary>Brings one database up to the content folder.</summary>
/// <param name="reader">Of the folder's files.</param>
internal sealed class IndexUpdate(SqliteConnection connection, string folder, ContentReader reader, TimeProvider time) : IDisposable
{
    private readonly IndexReader _index = new(connection, leaveOpen: true);

    /// <summary>Writes the difference in one transaction, and nothing when there is none.</summary>
    /// <param name="old">An older index of the same folder, to take last good versions from.</param>
    /// <returns>What was done, and the addresses of the pages that it may have changed.</returns>
    public async Task<(UpdateResult Result, IReadOnlySet<string> Changed)> RunAsync(
        SqliteConnection? old, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        var known = _index.All("SELECT path, size, modified, seen, hash FROM file", ReadKnown).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var difference = await ContentDifference.FindAsync(folder, known, time, cancellation);
        if (difference.IsEmpty)
            return (new UpdateResult(difference.Files, Parsed: 0, Removed: 0, difference.Unsettled), new HashSet<string>());

        // Without a commit, closing the connection undoes everything.
        connection.Execute("BEGIN IMMEDIATE");
        using var rows = new FileRows(connection);
        var changes = known.Count > 0 ? new ChangedAddresses(_index) : null;
        var (read, parsed) = await WriteAsync(difference, known, rows, changes, progress, cancellation);
        Remove(difference.Gone, rows, changes);
        if (old is not null)
            LastGood.Carry(old, _index, rows);
        rows.Finish();
        connection.Execute("UPDATE category SET articles = (SELECT count(*) FROM listing WHERE category = slug)");
        var changed = changes?.All() ?? new HashSet<string>();
        connection.Execute("COMMIT");

        var unsettled = difference.Unsettled || read < difference.ToRead.Count;
        return (new UpdateResult(difference.Files, parsed, difference.Gone.Count, unsettled), changed);
    }

    public void Dispose() => _index.Dispose();

    private async Task<(int Read, int Parsed)> WriteAsync(
        ContentDifference difference,
        Dictionary<string, KnownFile> known,
        FileRows rows,
        ChangedAddresses? changes,
        IProgress<IndexProgress>? progress,
        CancellationToken cancellation)
    {
        var (read, parsed) = (0, 0);
        await foreach (var file in reader.ReadAsync(difference.ToRead, path => known.GetValueOrDefault(path)?.Hash, cancellation))
        {
            read++;
            progress?.Report(new IndexProgress(read, difference.ToRead.Count));
            if (file.Parsed is null)
            {
                rows.Touch(file.Stat);
                continue;
            }

            parsed++;
            changes?.Add(file.Stat.Path);
            rows.Write(file);
            changes?.Add(file.Stat.Path);
        }

        return (read, parsed);
    }

    private static void Remove(IReadOnlyList<string> gone, FileRows rows, ChangedAddresses? changes)
    {
        foreach (var path in gone)
        {
            changes?.Add(path);
            rows.Remove(path);
        }
    }

    private static KnownFile ReadKnown(SqliteDataReader row) =>
        new(row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetFieldValue<byte[]>(4));
}
