#pragma warning disable CS9113, CS0067, CA1822, CA1065, MA0041, RCS1079
using InjuryKb.Content.Problems;
using Microsoft.Extensions.Logging;

namespace InjuryKb.Content.Index;

/// <param name="ContentFolder">Full path of the Markdown.</param>
/// <param name="DataFolder">Full path of the folder that holds <c>index.db</c>; made when missing.</param>
public sealed record ContentIndexOptions(string ContentFolder, string DataFolder);

/// <summary>The pages that an update may have changed.</summary>
public sealed class ContentChangedEventArgs(long generation, IReadOnlySet<string> addresses) : EventArgs
{
    /// <summary>Grows with each update.</summary>
    public long Generation => generation;

    /// <summary>Without leading slash; a page that shows or links to one of these may look different now.</summary>
    public IReadOnlySet<string> Addresses => addresses;
}

/// <summary>How far an update is, in files to parse.</summary>
public sealed record IndexProgress(int Done, int Total);

/// <summary>What an update did.</summary>
/// <param name="Again">Some files were changing while they were read: another update is needed.</param>
public sealed record UpdateResult(int Files, int Parsed, int Removed, bool Again);

/// <summary>The index of the content folder and its state.</summary>
public sealed class ContentIndex(ContentIndexOptions options, TimeProvider time, ILogger<ContentIndex> log) : IDisposable
{
    /// <summary>After each update that changed a page.</summary>
    public event EventHandler<ContentChangedEventArgs>? Changed;

    public IndexDatabase Database { get; } = new();

    /// <summary>Whether queries are answered.</summary>
    public bool Ready => throw new NotSupportedException();

    /// <summary>Changes with each update.</summary>
    public long Generation => throw new NotSupportedException();

    /// <summary>Why the last update failed; null when it did not.</summary>
    public string? Failure => throw new NotSupportedException();

    /// <summary>Takes <c>index.lock</c> and serves the index from last time, if it fits. Call once, before the first update.</summary>
    /// <exception cref="IndexLockedException">Another process holds it.</exception>
    public void Open() => throw new NotSupportedException();

    /// <summary>Brings the index up to date, building it again where it must be.</summary>
    public UpdateResult Update(IProgress<IndexProgress>? progress = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException();

    /// <summary>Everything wrong in the content, by path and line.</summary>
    /// <param name="reservedNames">First segments of addresses that the site uses itself.</param>
    public IReadOnlyList<Problem> Problems(IReadOnlySet<string> reservedNames) => throw new NotSupportedException();

    public void Dispose() { }
}
