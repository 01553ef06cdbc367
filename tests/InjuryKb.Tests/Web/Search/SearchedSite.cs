using System.Collections.Concurrent;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using InjuryKb.Tests.Web.Pages;
using InjuryKb.Tests.Web.Sites;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;

namespace InjuryKb.Tests.Web.Search;

/// <summary>A site that is asked for anything at all. Each of its answers is 200 and takes what was typed for text, and none leaves a warning.</summary>
public sealed class SearchedSite : Site, IAsyncLifetime, ILogEventSink
{
    private static readonly string[] Addresses = ["/search", "/search.json", "/search/suggestions"];

    /// <summary>Each shows parts of the page that others do not.</summary>
    private static readonly string[] Harmless =
    [
        "", "knee", "hammy", "planter fashitis", "chest pain and short of breath", "pop at the buttock and a bruise", "xylophone qwzx",
        "plantr fashitis&literal=1", "pain running&page=2", "pain&in=heel", "qwzx&in=heel",
    ];

    private readonly ConcurrentQueue<string> _warnings = new();
    private HashSet<(string Element, string Attribute)> _parts = [];

    void ILogEventSink.Emit(LogEvent logEvent) => _warnings.Enqueue($"{logEvent.RenderMessage(formatProvider: null)} {logEvent.Exception}");

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        var pages = await Task.WhenAll(Harmless.Select(query => this.Read($"/search?q={query.Replace(' ', '+')}")));
        _parts = [.. pages.SelectMany(Parts)];
        // Those of a start without settings.
        _warnings.Clear();
    }

    /// <summary>Each text at every address.</summary>
    public Task AnswerEverywhere(params IEnumerable<string> texts) =>
        Answer(texts.SelectMany(text => Addresses.Select(address => $"{address}?q={Uri.EscapeDataString(text)}")));

    /// <param name="queries">Each for the next of the addresses, escaped well or badly.</param>
    public Task AnswerInTurn(IEnumerable<string> queries) =>
        Answer(queries.Select((query, place) => $"{Addresses[place % Addresses.Length]}?q={query}"));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        var log = new LoggerConfiguration().MinimumLevel.Warning().WriteTo.Sink(this).CreateLogger();
        builder.ConfigureTestServices(services => services.AddSingleton<ILoggerFactory>(new SerilogLoggerFactory(log)));
    }

    private async Task Answer(IEnumerable<string> targets)
    {
        await Parallel.ForEachAsync(targets, TestContext.Current.CancellationToken, async (target, _) =>
        {
            var failure = await Record.ExceptionAsync(() => AssertText(target));
            Assert.True(failure is null, $"{target}: {failure?.Message}");
        });
        Assert.Empty(_warnings);
    }

    private async Task AssertText(string target)
    {
        using var answer = await Client.GetAsync(new Uri(target, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var typed = QueryHelpers.ParseQuery(answer.RequestMessage!.RequestUri!.Query)["q"].ToString();
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.Content.Headers.ContentType is { MediaType: "text/html" })
            AssertPage(await new HtmlParser().ParseDocumentAsync(text), typed.Trim());
        else
            AssertJson(text, typed);
    }

    private void AssertPage(IHtmlDocument page, string typed)
    {
        Assert.Equal(AsRead(typed), page.QuerySelector("#search")!.GetAttribute("value"));
        Assert.Empty(Parts(page).Except(_parts));
        Assert.All(page.Links, link => Assert.Matches("^(/|#|tel:)", link.GetAttribute("href")));
    }

    private static void AssertJson(string text, string typed)
    {
        Assert.DoesNotContain('<', text);
        if (JsonNode.Parse(text) is JsonObject found)
            Assert.Equal(typed, (string?)found["query"]);
    }

    /// <summary>Which elements a page has, and which attributes on them.</summary>
    private static IEnumerable<(string Element, string Attribute)> Parts(IHtmlDocument page) =>
        page.All.SelectMany(element => element.Attributes.Select(attribute => (element.LocalName, attribute.Name)).Append((element.LocalName, "")));

    /// <summary>What a browser makes of it: HTML cannot say some control characters.</summary>
    private static string AsRead(string text) =>
        new HtmlParser().ParseDocument($"""<p title="{HtmlEncoder.Default.Encode(text)}">""").QuerySelector("p")!.GetAttribute("title")!;
}
