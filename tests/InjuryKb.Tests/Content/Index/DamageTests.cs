using InjuryKb.Content.Index;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Content.Index;

public sealed class DamageTests : IDisposable
{
    private readonly SiteFolder _folder = SiteFolder.Empty();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_deleted_index_is_built_again()
    {
        using var index = await Indexed();

        File.Delete(index.IndexFile);
        await index.UpdateAsync();

        Assert.True(File.Exists(index.IndexFile));
        Assert.NotNull(index.Articles.Find("hip/one"));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.3)]
    [InlineData(0.7)]
    public async Task An_index_damaged_while_it_runs_is_built_again_with_its_last_good_versions(double from)
    {
        using var index = await Indexed();
        Overwrite(index.IndexFile, from);

        var asked = Record.Exception(() => index.Articles.Find("hip/one"));
        Assert.True(asked is null or IndexUnavailableException, asked?.ToString());
        await index.UpdateAsync();
        await index.UpdateAsync();

        Assert.NotNull(index.Articles.Find("hip/one"));
    }

    [Fact]
    public async Task A_letter_changed_in_the_file_is_never_shown()
    {
        using var index = await Indexed();
        var titles = Titles();
        ReplaceInFile(index.IndexFile, "hip/other-7"u8.ToArray(), "hip/ather-7"u8.ToArray());

        Assert.Throws<IndexUnavailableException>(Titles);
        await index.UpdateAsync();

        Assert.Equal(titles, Titles());

        string[] Titles() => [.. index.Articles.AtoZ()!.Articles.Select(article => article.Address)];
    }

    [Fact]
    public async Task A_letter_changed_while_the_file_lay_still_is_never_shown()
    {
        string file;
        using (var before = await Indexed())
            file = before.IndexFile;
        ReplaceInFile(file, "hip/other-7"u8.ToArray(), "hip/ather-7"u8.ToArray());

        using var after = new IndexedFolder(_folder);
        Assert.False(after.Index.Ready);
        await after.UpdateAsync();

        Assert.DoesNotContain(after.Articles.AtoZ()!.Articles, article => article.Address == "hip/ather-7");
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.3)]
    [InlineData(0.7)]
    public async Task An_index_damaged_while_it_lay_still_is_built_again(double from)
    {
        string file;
        using (var before = await Indexed())
            file = before.IndexFile;
        Overwrite(file, from);

        using var after = new IndexedFolder(_folder);
        await after.UpdateAsync();

        Assert.NotNull(after.Articles.Find("hip/one"));
        Assert.Equal(40, after.Articles.AtoZ()!.Articles.Count);
    }

    [Fact]
    public async Task A_rebuild_takes_the_last_good_versions_along()
    {
        using (var before = await Indexed())
        {
            before.Write("hip/one.md", "broken");
            await before.UpdateAsync();
            Outdate(before.IndexFile);
        }

        using var after = new IndexedFolder(_folder);
        Assert.False(after.Index.Ready);
        await after.UpdateAsync();

        Assert.NotNull(after.Articles.Find("hip/one"));
        Assert.Contains("hip/one.md:1:1 no-front-matter", after.Problems());
    }

    [Fact]
    public void Questions_before_the_first_index_say_so()
    {
        using var index = new IndexedFolder(_folder);

        Assert.False(index.Index.Ready);
        Assert.Throws<IndexUnavailableException>(() => index.Categories.All());
    }

    [Fact]
    public async Task A_missing_content_folder_is_named_and_tried_again()
    {
        using var index = new IndexedFolder(_folder);
        Directory.Delete(_folder.Content);

        var failure = await Assert.ThrowsAsync<ContentFolderException>(index.UpdateAsync);
        Assert.Contains(_folder.Content, failure.Message, StringComparison.Ordinal);
        Assert.Equal(failure.Message, index.Index.Failure);

        index.Article("hip/one");
        await index.UpdateAsync();
        Assert.Null(index.Index.Failure);
        Assert.True(index.Index.Ready);
    }

    [Fact]
    public async Task An_emptied_content_folder_keeps_the_pages_of_before()
    {
        using var index = await Indexed();

        Directory.Delete(_folder.Content, recursive: true);
        Directory.CreateDirectory(_folder.Content);
        await Assert.ThrowsAsync<ContentFolderException>(index.UpdateAsync);

        Assert.NotNull(index.Articles.Find("hip/one"));
    }

    [Fact]
    public void A_second_index_on_the_same_data_is_refused()
    {
        using var first = new IndexedFolder(_folder);

        var refused = Assert.Throws<IndexLockedException>(() => new IndexedFolder(_folder));

        Assert.Contains(_folder.Data, refused.Message, StringComparison.Ordinal);
    }

    private async Task<IndexedFolder> Indexed()
    {
        var index = new IndexedFolder(_folder);
        index.Article("hip/one");
        for (var i = 1; i < 40; i++)
            index.Article($"hip/other-{i}", body: string.Join(' ', Enumerable.Range(0, 200)));
        await index.UpdateAsync();
        return index;
    }

    private static void ReplaceInFile(string file, byte[] text, byte[] other)
    {
        var bytes = File.ReadAllBytes(file);
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        for (var at = bytes.AsSpan().IndexOf(text); at >= 0; at = bytes.AsSpan().IndexOf(text))
        {
            other.CopyTo(bytes, at);
            stream.Position = at;
            stream.Write(other);
        }
    }

    private static void Overwrite(string file, double from)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        stream.Position = (long)(stream.Length * from);
        stream.Write(Enumerable.Repeat((byte)0xA5, (int)(stream.Length / 3)).ToArray());
    }

    private static void Outdate(string file)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE version SET value = 'older'";
        command.ExecuteNonQuery();
    }
}
