using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Threading.Channels;
using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;

namespace InjuryKb.Content.Index.Building;

/// <summary>A file that was read.</summary>
/// <param name="Hash">SHA-256; empty when the bytes could not be read.</param>
/// <param name="Parsed">Null when the hash is the index's own.</param>
/// <param name="Good">Null when the file is broken.</param>
internal sealed record ReadFile(FileStat Stat, byte[] Hash, ParsedFile? Parsed, GoodVersion? Good);

/// <summary>Reads and parses files in parallel.</summary>
/// <param name="parse">From path and bytes.</param>
internal sealed class ContentReader(string folder, Func<string, ReadOnlyMemory<byte>, ParsedFile> parse)
{
    /// <summary>Larger files are not even read; the parser's own limits are far below.</summary>
    private const long LargestFile = 32 * 1024 * 1024;

    private const int Waiting = 64;

    private static readonly TimeSpan ParsingLimit = TimeSpan.FromSeconds(5);

    /// <summary>As they become ready. A file that changed since its stat is left out.</summary>
    /// <param name="hashOf">The hash that the index has for a path.</param>
    public async IAsyncEnumerable<ReadFile> ReadAsync(
        IReadOnlyCollection<FileStat> files,
        Func<string, byte[]?> hashOf,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var ready = Channel.CreateBounded<ReadFile>(new BoundedChannelOptions(Waiting) { SingleReader = true });
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reading = Task.Run(() => ReadInto(ready.Writer, files, hashOf, abandoned.Token), CancellationToken.None);
        try
        {
            await foreach (var file in ready.Reader.ReadAllAsync(cancellation))
                yield return file;
        }
        finally
        {
            await abandoned.CancelAsync();
            await reading;
        }
    }

    private async Task ReadInto(
        ChannelWriter<ReadFile> ready, IReadOnlyCollection<FileStat> files, Func<string, byte[]?> hashOf, CancellationToken cancellation)
    {
        try
        {
            await Parallel.ForEachAsync(files, cancellation, async (stat, token) =>
            {
                if (await ReadAsync(stat, hashOf(stat.Path)) is { } file)
                    await ready.WriteAsync(file, token);
            });
            ready.Complete();
        }
        catch (Exception e)
        {
            ready.Complete(e);
        }
    }

    private async Task<ReadFile?> ReadAsync(FileStat stat, byte[]? known)
    {
        if (stat.Size > LargestFile)
            return Unread(stat, known, "too-large", $"The file is larger than {LargestFile / (1024 * 1024)} MiB: make it smaller.");

        byte[]? bytes;
        try
        {
            bytes = Bytes(stat);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unread(stat, known, "unreadable", $"The file cannot be opened: {e.Message}");
        }

        if (bytes is null)
            return null;

        var hash = SHA256.HashData(bytes);
        return known.AsSpan().SequenceEqual(hash) ? new ReadFile(stat, hash, Parsed: null, Good: null) : await ParseAsync(stat, hash, bytes);
    }

    /// <summary>Null when the file is not, before and after, the one that was seen.</summary>
    private byte[]? Bytes(FileStat stat)
    {
        using var file = File.OpenHandle(Path.Combine(folder, stat.Path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stat.Size];
        var read = RandomAccess.Read(file, bytes, fileOffset: 0);
        var unchanged = read == stat.Size && RandomAccess.GetLength(file) == stat.Size && File.GetLastWriteTimeUtc(file).Ticks == stat.Modified;
        return unchanged ? bytes : null;
    }

    // Parsing takes no cancellation: a file that takes too long is left to its thread.
    private async Task<ReadFile> ParseAsync(FileStat stat, byte[] hash, byte[] bytes)
    {
        try
        {
            return await Task.Run(() => Prepare(stat, hash, bytes)).WaitAsync(ParsingLimit);
        }
        catch (TimeoutException)
        {
            return Failed(stat, hash, "too-slow", $"Reading the file took over {ParsingLimit.TotalSeconds} seconds: simplify what it holds.");
        }
    }

    private ReadFile Prepare(FileStat stat, byte[] hash, byte[] bytes)
    {
        var parsed = parse(stat.Path, bytes);
        return new ReadFile(stat, hash, parsed, GoodVersion.Of(parsed, bytes));
    }

    /// <summary>Said once, though it is tried again at every look.</summary>
    private static ReadFile Unread(FileStat stat, byte[]? known, string code, string message) =>
        known is [] ? new ReadFile(stat, known, Parsed: null, Good: null) : Failed(stat, [], code, message);

    private static ReadFile Failed(FileStat stat, byte[] hash, string code, string message)
    {
        var kind = ContentPath.KindOf(stat.Path) ?? throw new ArgumentException($"'{stat.Path}' is no content file.", nameof(stat));
        var problem = new Problem(stat.Path, 1, 1, Severity.Error, code, message);
        return new ReadFile(stat, hash, new ParsedFile(stat.Path, kind, Document: null, [problem], [], []), Good: null);
    }
}
