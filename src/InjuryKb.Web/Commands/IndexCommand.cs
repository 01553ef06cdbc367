using System.CommandLine;
using InjuryKb.Content.Index;
using InjuryKb.Web.Hosting.Configuration;
using InjuryKb.Web.Hosting.Indexing;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Commands;

/// <summary>Brings the index up to date and exits, so that a site that starts next finds it ready.</summary>
internal sealed class IndexCommand : Command
{
    private readonly Option<string?> _content = new("--content") { Description = "The content; the configured folder when left out" };
    private readonly Option<string?> _data = new("--data") { Description = "Where the index lies; the configured folder when left out" };

    public IndexCommand(Func<string[], WebApplication> build)
        : base("index", "Build the index of the content")
    {
        Options.Add(_content);
        Options.Add(_data);
        SetAction((parsed, cancellation) => Failure.ExplainedAsync(() => RunAsync(build, parsed, cancellation)));
    }

    private async Task<int> RunAsync(Func<string[], WebApplication> build, ParseResult parsed, CancellationToken cancellation)
    {
        await using var site = build(Settings.Of(parsed.GetValue(_content), parsed.GetValue(_data)));
        var folder = site.Services.GetRequiredService<IOptions<ContentOptions>>().Value.Folder;
        if (!Directory.Exists(folder))
            return await Failure.NoFolderAsync(folder);

        var index = site.Services.GetRequiredService<ContentIndex>();
        index.Take();

        using var bar = Console.IsErrorRedirected ? null : new ProgressBar(Console.Error);
        var done = await index.UpdateAsync(bar, cancellation);
        Console.Out.WriteLine($"{done.Files} files: {done.Parsed} read, {done.Removed} removed");
        return 0;
    }
}
