using InjuryKb.Content.Index;
using InjuryKb.Content.Index.Search;

namespace InjuryKb.Web.Hosting.Indexing;

/// <summary>Keeps the index up to date beside the pages, which are served meanwhile from the index as it stands.</summary>
internal sealed class IndexUpdates(ContentIndex index, ContentWatcher watcher, SearchQueries search) : BackgroundService
{
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        index.Take();
        index.Changed += (_, _) => PrepareSearch();
        return base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            PrepareSearch();
            return watcher.RunAsync(stoppingToken);
        },
        stoppingToken);

    private void PrepareSearch()
    {
        try
        {
            search.Prepare();
        }
        catch (IndexUnavailableException)
        {
            // The next index that stands is announced too.
        }
    }
}
