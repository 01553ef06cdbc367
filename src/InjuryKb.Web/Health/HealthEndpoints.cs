using InjuryKb.Content.Index;
using InjuryKb.Web.Hosting.Indexing;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace InjuryKb.Web.Health;

public static class HealthEndpoints
{
    private const string Ready = "ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<FirstIndex>("index", tags: [Ready]);
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapCheck("/health/live", _ => false);
        app.MapCheck("/health/ready", check => check.Tags.Contains(Ready));
    }

    private static void MapCheck(this IEndpointRouteBuilder app, string address, Func<HealthCheckRegistration, bool> checks) =>
        app.MapHealthChecks(address, new HealthCheckOptions { Predicate = checks })
            .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]), new NeedsNoIndex());

    private sealed class FirstIndex(ContentIndex index) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(index.Ready ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(index.Failure));
    }
}
