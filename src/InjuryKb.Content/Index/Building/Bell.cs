namespace InjuryKb.Content.Index.Building;

/// <summary>Wakes one waiter. Rings before anybody waits are kept as one.</summary>
internal sealed class Bell : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim _rings = new(0);

    public void Ring() => _rings.Release();

    /// <summary>Until it rings, or until <paramref name="longest"/> has passed.</summary>
    public Task WaitAsync(TimeSpan longest, CancellationToken cancellation) => _rings.WaitAsync(longest, cancellation);

    /// <summary>Until it has been quiet for a moment, but not for ever.</summary>
    public async Task QuietAsync(TimeProvider time, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        do
        {
            while (_rings.Wait(0, cancellation))
            {
            }
        }
        while (await _rings.WaitAsync(Quiet, cancellation) && time.GetElapsedTime(start) < LongestWait);
    }

    public void Dispose() => _rings.Dispose();
}
