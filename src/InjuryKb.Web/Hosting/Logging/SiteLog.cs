using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;

namespace InjuryKb.Web.Hosting.Logging;

public static class SiteLog
{
    /// <summary>Serilog as the configuration says; where the site listens is said at every level.</summary>
    public static IServiceCollection AddSerilog(this IServiceCollection services) =>
        services.AddSingleton<ILoggerFactory>(provider => new SerilogLoggerFactory(
            new LoggerConfiguration()
                .ReadFrom.Configuration(provider.GetRequiredService<IConfiguration>())
                .MinimumLevel.Override(typeof(Listening).FullName!, LogEventLevel.Information)
                .Filter.ByExcluding(logged => logged.Exception is { } exception && StartFailure.Explain(exception) is not null)
                .CreateLogger(),
            dispose: true));
}
