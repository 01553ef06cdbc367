using InjuryKb.Content.Files;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Content.Index;

public sealed class IncrementalTests : IDisposable
{
    private readonly SiteFolder _folder = SiteFolder.Empty();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_touch_without_a_change_parses_nothing()
    {
        using var index = new IndexedFolder(_folder);
        index.Article("hip/one");
        await index.UpdateAsync();
        var generation = index.Index.Generation;

        File.SetLastWriteTimeUtc(index.PathOf("hip/one.md"), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await index.UpdateAsync();

        Assert.Equal(["hip/one.md"], index.Parsed);
        Assert.Equal(generation, index.Index.Generation);
    }

    [Fact]
    public async Task Only_the_file_that_changed_is_parsed()
    {
        using var index = new IndexedFolder(_folder);
        index.Article("hip/one");
        index.Article("hip/two");
        await index.UpdateAsync();
        index.Parsed.Clear();

        index.Article("hip/two", body: "Better.");
        await index.UpdateAsync();

        Assert.Equal(["hip/two.md"], index.Parsed);
        Assert.Contains("Better.", index.Articles.Source("hip/two"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_within_one_time_stamp_is_seen()
    {
        using var index = new IndexedFolder(_folder);
        var stamp = index.Time.GetUtcNow().UtcDateTime;
        index.Article("hip/one", body: "First.");
        File.SetLastWriteTimeUtc(index.PathOf("hip/one.md"), stamp);
        await index.UpdateAsync();

        index.Article("hip/one", body: "Other.");
        File.SetLastWriteTimeUtc(index.PathOf("hip/one.md"), stamp);
        await index.UpdateAsync();

        Assert.Contains("Other.", index.Articles.Source("hip/one"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restart_parses_nothing_again()
    {
        using (var before = new IndexedFolder(_folder))
        {
            before.Article("hip/one");
            await before.UpdateAsync();
        }

        using var after = new IndexedFolder(_folder);

        Assert.True(after.Index.Ready);
        Assert.NotNull(after.Articles.Find("hip/one"));
        await after.UpdateAsync();
        Assert.Empty(after.Parsed);
    }

    [Fact]
    public async Task The_last_good_version_stays_while_a_file_is_broken_and_after_a_restart()
    {
        using (var before = new IndexedFolder(_folder))
        {
            before.Article("hip/one", body: "Good.");
            await before.UpdateAsync();
            before.Write("hip/one.md", "no front matter");
            await before.UpdateAsync();
            Assert.Contains("Good.", before.Articles.Source("hip/one"), StringComparison.Ordinal);
            Assert.Equal(["hip/one.md:1:1 no-front-matter", "hip/one.md:1:1 unknown-category"], before.Problems());
        }

        using var after = new IndexedFolder(_folder);
        await after.UpdateAsync();

        Assert.Contains("Good.", after.Articles.Source("hip/one"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_parses_for_ever_is_reported_once_and_not_tried_again()
    {
        using var released = new ManualResetEventSlim();
        using var index = new IndexedFolder(_folder, parse: (path, bytes) =>
        {
            if (path == "hip/endless.md")
                released.Wait(TestContext.Current.CancellationToken);
            return FileParser.Parse(path, bytes);
        });
        index.Article("hip/endless");
        index.Article("hip/one");
        index.Category("hip");

        await index.UpdateAsync();
        await index.UpdateAsync();
        released.Set();

        Assert.NotNull(index.Articles.Find("hip/one"));
        Assert.Equal(["hip/endless.md:1:1 too-slow"], index.Problems());
        Assert.Single(index.Parsed, path => path == "hip/endless.md");
    }

    [Fact]
    public async Task Hidden_files_and_links_that_leave_the_folder_are_skipped()
    {
        using var index = new IndexedFolder(_folder);
        index.Article("hip/one");
        index.Article("hip/.hidden");
        var outside = Path.Combine(Directory.CreateDirectory(_folder.Data).FullName, "secret.md");
        File.Copy(index.PathOf("hip/one.md"), outside);
        File.CreateSymbolicLink(index.PathOf("hip/outside.md"), outside);
        File.CreateSymbolicLink(index.PathOf("hip/inside.md"), "one.md");

        await index.UpdateAsync();

        Assert.Equal(["hip/inside", "hip/one"], index.Articles.AtoZ()!.Articles.Select(article => article.Address).Order());
    }

    [Fact]
    public async Task A_file_too_large_to_read_is_said_once()
    {
        using var index = new IndexedFolder(_folder);
        index.Category("hip");
        index.Article("hip/one");
        Directory.CreateDirectory(index.PathOf("hip/one"));
        using (var picture = File.Create(index.PathOf("hip/one/huge.png")))
            picture.SetLength(40L * 1024 * 1024);

        await index.UpdateAsync();
        var generation = index.Index.Generation;
        await index.UpdateAsync();

        Assert.Equal(["hip/one/huge.png:1:1 too-large"], index.Problems());
        Assert.Equal(generation, index.Index.Generation);
    }
}
