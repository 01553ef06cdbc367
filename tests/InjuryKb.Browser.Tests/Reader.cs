using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests;

/// <summary>A fresh browser context with one page, and a record of all that should not happen there.</summary>
public sealed class Reader : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _votes = new();
    private readonly IBrowserContext _context;
    private readonly Uri _site;

    internal Reader(IBrowserContext context, IPage page, Uri site)
    {
        (_context, Page, _site) = (context, page, site);
        context.Request += (_, request) => Note(request);
        context.Response += (_, response) => Note(response);
        context.RequestFailed += (_, request) => NoteFailed(request);
        context.WebError += (_, error) => _complaints.Enqueue($"A script failed: {error.Error}");
        context.Console += (_, message) => Note(message);
        context.Dialog += async (_, dialog) =>
        {
            _complaints.Enqueue($"A dialog opened: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Console and policy messages, dialogs, failed requests, and requests to any other host.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>What was sent with POST.</summary>
    public IReadOnlyCollection<string> Votes => _votes;

    /// <param name="path">From the root of the site.</param>
    public async Task<int> Open(string path) => (await Page.GotoAsync(path))!.Status;

    /// <summary>Presses Tab until it is there, as far as a page can be long.</summary>
    public async Task TabTo(ILocator target)
    {
        const int Patience = 200;
        for (var presses = 0; presses < Patience; presses++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
        }

        Assert.Fail($"{target} is not reached with Tab.");
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Note(IRequest request)
    {
        if (request.Method == "POST")
            _votes.Enqueue(request.PostData ?? "");
        if (request.Url.StartsWith("http", StringComparison.Ordinal) && new Uri(request.Url).Authority != _site.Authority)
            _complaints.Enqueue($"Another host was asked: {request.Url}");
    }

    private void NoteFailed(IRequest request)
    {
        // A script may take its own question back.
        if (request is not { ResourceType: "fetch", Failure: "net::ERR_ABORTED" })
            _complaints.Enqueue($"{request.Method} {request.Url} failed: {request.Failure}");
    }

    private void Note(IResponse response)
    {
        if (response.Status >= 400 && !response.Request.IsNavigationRequest)
            _complaints.Enqueue($"{response.Status} {response.Url}");
    }

    private void Note(IConsoleMessage message)
    {
        // The browser says so of error pages too; what else fails to load is noted with its status.
        if (!message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            _complaints.Enqueue($"The console says: {message.Text}");
    }
}
