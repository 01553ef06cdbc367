using System.Globalization;
using System.Threading.RateLimiting;
using InjuryKb.Web.Hosting.Configuration;
using InjuryKb.Web.Pages.Errors;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Hosting.RateLimits;

/// <summary>How many votes one network may send.</summary>
public static class VoteLimit
{
    public const string Policy = "votes";

    // The limiter of a key is kept: this must be the key of no network.
    private const string Everybody = "everybody";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddVoteLimit(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) => Explain(rejected);
        limiter.AddPolicy(Policy, Partition);
    });

    private static RateLimitPartition<string> Partition(HttpContext context)
    {
        var limits = context.RequestServices.GetRequiredService<IOptions<RateLimitOptions>>().Value;
        return !limits.Enabled || HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            ? RateLimitPartition.GetNoLimiter(Everybody)
            : RateLimitPartition.GetFixedWindowLimiter(
                Network.Of(context.Connection.RemoteIpAddress),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = limits.VotesPerMinute, Window = Window });
    }

    private static ValueTask Explain(OnRejectedContext rejected)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        rejected.HttpContext.Features.Set(new ErrorView(
            StatusCodes.Status429TooManyRequests,
            "Too many ratings",
            "Many ratings came from your network, and this one was not counted. Try again in a minute."));
        return ValueTask.CompletedTask;
    }
}
