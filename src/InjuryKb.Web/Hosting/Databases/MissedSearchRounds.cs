using InjuryKb.Community.Searches;

namespace InjuryKb.Web.Hosting.Databases;

/// <summary>Writes every few seconds what search missed, and once more when the server has answered its last request.</summary>
internal sealed class MissedSearchRounds(MissedSearches misses, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Pause, time);
        try
        {
            do
                await Write();
            while (await rounds.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Write();
        }
    }

    // A round that has begun is finished, within the database's patience: broken off, it might count twice.
    private Task Write() => misses.Write(CancellationToken.None);
}
