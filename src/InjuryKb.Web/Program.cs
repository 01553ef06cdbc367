using InjuryKb.Web.Commands;
using InjuryKb.Web.Feeds;
using InjuryKb.Web.Health;
using InjuryKb.Web.Hosting;
using InjuryKb.Web.Hosting.Configuration;
using InjuryKb.Web.Hosting.Databases;
using InjuryKb.Web.Hosting.Delivery;
using InjuryKb.Web.Hosting.Errors;
using InjuryKb.Web.Hosting.Indexing;
using InjuryKb.Web.Hosting.Logging;
using InjuryKb.Web.Hosting.RateLimits;
using InjuryKb.Web.Hosting.Security;
using InjuryKb.Web.Pages;
using InjuryKb.Web.Pictures;
using InjuryKb.Web.Search;
using InjuryKb.Web.Sources;

return CommandLine.HostOptions(args) is { } options
    ? await Startup.RunAsync(() => Build(options))
    : await CommandLine.RunAsync(args, Build);

static WebApplication Build(string[] options)
{
    var builder = Startup.CreateBuilder(options);
    builder.Services
        .AddSiteConfiguration()
        .AddSerilog()
        .AddTrustedProxies()
        .AddRequestLimits()
        .AddKeys()
        .AddSecurityHeaders()
        .AddPageCompression()
        .AddContentIndex()
        .AddCommunityDatabase()
        .AddVoteLimit()
        .AddHealth()
        .AddPages()
        .AddReading();

    var app = builder.Build();
    app.UseTrustedProxies();
    app.UseRequestLog();
    app.UseSecurityHeaders();
    app.UseErrorPages();
    app.UseRouting();
    app.UseFreshness();
    app.UseCrossSiteCheck();
    app.UseCanonicalAddress();
    app.UseAllowedMethods();
    app.UseRateLimiter();
    app.UseIndex();
    app.UseFormCheck();
    app.UseAliases();
    app.UseResponseCompression();

    app.MapStaticAssets().WithMetadata(new NeedsNoIndex());
    app.MapHealth();
    app.MapPictures();
    app.MapSources();
    app.MapFeeds();
    app.MapSearch();
    app.MapRazorPages().WithStaticAssets();
    return app;
}
