using System.Net;
using InjuryKb.Community;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace InjuryKb.Tests.Web.Sites;

/// <summary>The site as an operator runs it, in Production, on content and data of its own; asked in memory, without a socket.</summary>
public class Site : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>The address it is configured to be known by.</summary>
    public const string Url = "https://injuries.example";

    private readonly (string Key, string Value)[] _settings;

    public Site()
        : this(SiteFolder.WithContent())
    {
    }

    // A class fixture may have one public constructor only.
    internal Site(SiteFolder folder, params (string Key, string Value)[] settings) => (Folder, _settings) = (folder, settings);

    public SiteFolder Folder { get; }

    /// <summary>Whether its folder outlives it, so that another site can be started on what it left.</summary>
    public bool LeavesFolder { get; init; }

    /// <summary>Follows no redirect and keeps no cookie.</summary>
    public HttpClient Client { get; protected set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Start();
        await Eventually.Holds(async () => (await Client.GetAsync("/health/ready")).StatusCode is HttpStatusCode.OK, "the index stands");
        await Eventually.Holds(() => Task.FromResult(Services.GetRequiredService<CommunityStore>().IsOpen), "the community database is open");
    }

    /// <summary>Starts it without waiting for the index.</summary>
    public virtual void Start() =>
        Client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri(Url) });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!LeavesFolder)
            Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Content:Folder", Folder.Content);
        builder.UseSetting("Data:Folder", Folder.Data);
        builder.UseSetting("Site:Url", Url);
        builder.UseSetting("Serilog:WriteTo:Console:Args:restrictedToMinimumLevel", "Fatal");
        foreach (var (key, value) in _settings)
            builder.UseSetting(key, value);
    }
}
