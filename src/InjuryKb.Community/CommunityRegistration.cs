using InjuryKb.Community.Ratings;
using InjuryKb.Community.Searches;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace InjuryKb.Community;

public static class CommunityRegistration
{
    public static IServiceCollection AddCommunity(this IServiceCollection services, Func<IServiceProvider, CommunitySettings> settings) => services
        .AddSingleton(settings)
        .AddPooledDbContextFactory<CommunityDb>((provider, options) => Configure(options, provider.GetRequiredService<CommunitySettings>()))
        .AddSingleton<CommunityStore>()
        .AddSingleton<CommunityOpening>()
        .AddSingleton<RatingQueries>()
        .AddSingleton<Voting>()
        .AddSingleton<MissedSearches>()
        .AddSingleton<MissedSearchQueries>();

    private static void Configure(DbContextOptionsBuilder options, CommunitySettings settings)
    {
        options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

        // Whoever asks says what failed; EF Core also calls it an error that an empty database holds no history of migrations.
        options.ConfigureWarnings(events => events.Log(
            (RelationalEventId.CommandError, LogLevel.Debug),
            (RelationalEventId.ConnectionError, LogLevel.Debug),
            (CoreEventId.QueryIterationFailed, LogLevel.Debug)));
        var patience = (int)Math.Ceiling(settings.Patience.TotalSeconds);
        if (settings.Postgres is null)
        {
            // The driver tries a locked database again until its own time is up as well.
            var sqlite = new SqliteConnectionStringBuilder { DataSource = settings.File, DefaultTimeout = patience };
            options.UseSqlite(sqlite.ConnectionString).AddInterceptors(new SqlitePragmas(settings.Patience));
            return;
        }

        var postgres = new NpgsqlConnectionStringBuilder(settings.Postgres);
        postgres.Options = FormattableString.Invariant($"{postgres.Options} -c lock_timeout={(int)settings.Patience.TotalMilliseconds}").Trim();
        postgres.Timeout = Math.Min(postgres.Timeout, patience);
        options.UseNpgsql(postgres.ConnectionString);
    }
}
