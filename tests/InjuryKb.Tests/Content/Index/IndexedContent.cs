using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Content.Index;

/// <summary>The checkout's own content, indexed once for the tests of a class.</summary>
public sealed class IndexedContent : IAsyncLifetime
{
    private readonly SiteFolder _content = SiteFolder.WithContent();

    internal IndexedFolder Folder { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Folder = new IndexedFolder(_content);
        await Folder.UpdateAsync();
    }

    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        _content.Dispose();
        return ValueTask.CompletedTask;
    }
}
