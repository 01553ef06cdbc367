using InjuryKb.Content.Index;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Content.Index;

public sealed class WatcherTests : IAsyncLifetime
{
    private readonly IndexedFolder _index = new();
    private readonly CancellationTokenSource _stopping = new();
    private ContentWatcher? _watcher;
    private Task _watching = Task.CompletedTask;

    public async ValueTask InitializeAsync()
    {
        _index.Category("hip");
        _index.Article("hip/one", body: "First.");
        _watcher = _index.Watcher();
        _watching = _watcher.RunAsync(_stopping.Token);
        await Eventually.Holds(() => Task.FromResult(_index.Index.Ready), "the first index");
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _watching;
        _watcher?.Dispose();
        _index.Dispose();
        _stopping.Dispose();
    }

    [Fact]
    public async Task A_save_by_renaming_over_is_seen()
    {
        _index.Article("hip/.one-being-saved", body: "Second.");
        File.Move(_index.PathOf("hip/.one-being-saved.md"), _index.PathOf("hip/one.md"), overwrite: true);

        await Shows("hip/one", "Second.");
    }

    [Fact]
    public async Task A_save_that_empties_the_file_first_never_takes_its_page_away()
    {
        _index.Write("hip/one.md", "");
        await Eventually.Holds(() => Task.FromResult(_index.Problems().Length > 0), "the empty file's problem");
        Assert.Contains("First.", _index.Articles.Source("hip/one"), StringComparison.Ordinal);

        _index.Article("hip/one", body: "Second.");
        await Shows("hip/one", "Second.");
    }

    [Fact]
    public async Task A_deleted_article_goes_and_comes_back_when_it_is_made_again()
    {
        File.Delete(_index.PathOf("hip/one.md"));
        await Eventually.Holds(() => Task.FromResult(_index.Articles.Find("hip/one") is null), "the article to go");

        _index.Article("hip/one", body: "Again.");
        await Shows("hip/one", "Again.");
    }

    [Fact]
    public async Task A_renamed_folder_moves_all_its_articles_at_once()
    {
        _index.Article("hip/two");
        await Shows("hip/two", "Text.");
        var mixed = 0;

        Directory.Move(_index.PathOf("hip"), _index.PathOf("groin"));
        await Eventually.Holds(
            () =>
            {
                var addresses = _index.Articles.AtoZ()!.Articles.Select(article => article.Category).Distinct().ToList();
                mixed += addresses.Count > 1 ? 1 : 0;
                return Task.FromResult(addresses is ["groin"]);
            },
            "the folder's new name");

        Assert.Equal(0, mixed);
        Assert.Null(_index.Articles.Find("hip/one"));
    }

    [Fact]
    public async Task A_thousand_files_at_once_are_at_most_three_updates_and_no_reader_sees_a_mixture()
    {
        using var many = new IndexedFolder();
        many.Category("hip");
        for (var i = 0; i < 1000; i++)
        {
            many.Article($"hip/many-{i}", "updated: 2026-11-02");
            many.Article($".saved/many-{i}", "updated: 2026-11-03", "Saved again.");
        }

        await many.UpdateAsync();
        many.Changes.Clear();
        using var watcher = many.Watcher();
        using var stopping = new CancellationTokenSource();
        var watching = watcher.RunAsync(stopping.Token);
        var saving = Task.Run(
            () =>
            {
                for (var i = 0; i < 1000; i++)
                    File.Move(many.PathOf($".saved/many-{i}.md"), many.PathOf($"hip/many-{i}.md"), overwrite: true);
            },
            TestContext.Current.CancellationToken);
        HashSet<int> seen = [];
        await Eventually.Holds(
            () =>
            {
                var saved = many.Articles.Newest(1000, "hip").Count(article => article.Updated?.Day == 3);
                seen.Add(saved);
                return Task.FromResult(saved == 1000);
            },
            "the new texts");
        await saving;
        await stopping.CancelAsync();
        await watching;

        Assert.InRange(many.Changes.Count, 1, 3);
        Assert.InRange(seen.Count, 1, many.Changes.Count + 1);
    }

    [Fact]
    public async Task Content_that_appears_after_the_start_is_found()
    {
        using var late = new IndexedFolder();
        Directory.Delete(late.PathOf(""));
        using var watcher = late.Watcher();
        using var stopping = new CancellationTokenSource();
        var watching = watcher.RunAsync(stopping.Token);
        await Eventually.Holds(() => Task.FromResult(late.Index.Failure is not null), "the failure");

        late.Article("hip/one");
        await Eventually.Holds(() => Task.FromResult(late.Index.Ready), "the index");
        await stopping.CancelAsync();
        await watching;

        Assert.Contains(late.Log, line => line.StartsWith("Warning: The content folder cannot be watched", StringComparison.Ordinal));
        Assert.Single(late.Log, line => line.StartsWith("Error:", StringComparison.Ordinal));
    }

    private Task Shows(string address, string text) => Eventually.Holds(
        () => Task.FromResult(_index.Articles.Source(address)?.Contains(text, StringComparison.Ordinal) == true), $"'{text}' on {address}");
}
