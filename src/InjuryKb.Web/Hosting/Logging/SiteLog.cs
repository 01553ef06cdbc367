using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Filters;

namespace InjuryKb.Web.Hosting.Logging;

public static class SiteLog
{
    private static readonly Func<LogEvent, bool> Host = Matching.FromSource("Microsoft.Extensions.Hosting");
    private static readonly Func<LogEvent, bool> Server = Matching.FromSource("Microsoft.AspNetCore.Server.Kestrel");

    /// <summary>Serilog as the configuration says; where the site listens is said at every level.</summary>
    public static IServiceCollection AddSerilog(this IServiceCollection services) =>
        services.AddSingleton<ILoggerFactory>(provider => new SerilogLoggerFactory(
            new LoggerConfiguration()
                .ReadFrom.Configuration(provider.GetRequiredService<IConfiguration>())
                .MinimumLevel.Override(typeof(Listening).FullName!, LogEventLevel.Information)
                .Filter.ByExcluding(SaidOnceAlready)
                .CreateLogger(),
            dispose: true));

    /// <summary>Why the site does not start is one sentence on the error stream; server and host would both add their own.</summary>
    private static bool SaidOnceAlready(LogEvent logged) =>
        logged.Exception is { } exception && StartFailure.Explain(exception) is not null && (Host(logged) || Server(logged));
}
