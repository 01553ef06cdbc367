using InjuryKb.Content.Files;
using InjuryKb.Content.Index.Building;
using InjuryKb.Content.Problems;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Content.Index;

/// <summary>Checks a content folder without an index of its own.</summary>
public static class ContentCheck
{
    /// <summary>Everything wrong in the folder, by path and line.</summary>
    /// <param name="reservedNames">First segments of addresses that the site uses itself.</param>
    /// <exception cref="ContentFolderException">There is no content.</exception>
    public static async Task<IReadOnlyList<Problem>> RunAsync(
        string folder, IReadOnlySet<string> reservedNames, TimeProvider time, CancellationToken cancellation = default)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        IndexSchema.Create(connection, folder);
        using var update = new IndexUpdate(connection, folder, new ContentReader(folder, FileParser.Parse), time);
        await update.RunAsync(old: null, progress: null, cancellation);
        using var index = new IndexReader(connection, leaveOpen: true);
        return ProblemQuery.All(index, reservedNames, time);
    }
}
