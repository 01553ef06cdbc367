using System.Threading.Channels;
using InjuryKb.Community;
using InjuryKb.Community.Ratings;
using InjuryKb.Content.Index;

namespace InjuryKb.Web.Hosting.Databases;

/// <summary>Opens the community database, then lets votes follow each article that gets a new address.</summary>
internal sealed class CommunityUpkeep(CommunityOpening opening, ContentIndex index, AddressQueries addresses, RatingQueries ratings, Voting voting)
    : BackgroundService
{
    // One bell is enough, however often it rings.
    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await opening.Open(stoppingToken);
        index.Changed += Ring;
        try
        {
            Ring(this, EventArgs.Empty);
            await foreach (var _ in _bell.Reader.ReadAllAsync(stoppingToken))
                await Follow(stoppingToken);
        }
        finally
        {
            index.Changed -= Ring;
        }
    }

    private void Ring(object? sender, EventArgs change) => _bell.Writer.TryWrite(true);

    private async Task Follow(CancellationToken cancellation)
    {
        try
        {
            var current = addresses.All().Select(page => page.Address).ToHashSet(StringComparer.Ordinal);
            foreach (var old in await ratings.Rated(cancellation))
            {
                if (!current.Contains(old) && addresses.Redirect(old) is { } moved && current.Contains(moved))
                    await voting.Move(old, moved, cancellation);
            }
        }
        catch (IndexUnavailableException)
        {
            // The next index that stands rings again.
        }
    }
}
