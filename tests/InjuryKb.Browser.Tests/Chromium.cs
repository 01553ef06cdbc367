using InjuryKb.Browser.Tests;
using InjuryKb.Tests.Web.Sites;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(VisitedSite))]

namespace InjuryKb.Browser.Tests;

/// <summary>The one browser of all journeys: the one that is installed, none that is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const float PatienceMilliseconds = 30_000;

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Installed(), Args = ["--disable-dev-shm-usage"] });
    }

    /// <summary>A reader who has never been on the site.</summary>
    public async Task<Reader> Reader(ListeningSite site, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = site.Address.AbsoluteUri;
        options.ReducedMotion = ReducedMotion.Reduce;
        var context = await _browser.NewContextAsync(options);
        return new Reader(context, await context.NewPageAsync(), site.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static string Installed() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "chromium"))
        .FirstOrDefault(File.Exists) ?? throw new FileNotFoundException("There is no chromium on the PATH: apt-get install chromium.");
}

/// <summary>The one site that most journeys share, on the checkout's own content.</summary>
public sealed class VisitedSite() : ListeningSite(SiteFolder.WithContent(), ("RateLimits:Enabled", "false"));
