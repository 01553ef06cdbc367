using InjuryKb.Community;
using InjuryKb.Community.Ratings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace InjuryKb.Tests.Community;

/// <summary>An empty database of its own, opened by the program's own code.</summary>
/// <param name="open">False for a test that opens it itself.</param>
public abstract class CommunityDatabase(bool open = true) : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("injurykb-community-");
    private ServiceProvider? _services;

    public string Folder => _folder.FullName;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How long a locked database is waited for; its default, but shorter where a test waits for it to run out.</summary>
    public TimeSpan Patience { get; init; } = CommunitySettings.DefaultPatience;

    public Voting Voting => Get<Voting>();

    public RatingQueries Ratings => Get<RatingQueries>();

    /// <summary>A connection string of PostgreSQL, null for SQLite.</summary>
    protected abstract string? Postgres { get; }

    private IServiceProvider Services => _services ?? throw new InvalidOperationException("The database is not set up.");

    public virtual async ValueTask InitializeAsync()
    {
        _services = Build();
        if (open)
            await Open();
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _services!.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public Task<CommunityDb> Context() =>
        Get<IDbContextFactory<CommunityDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);

    public Task Open() => Get<CommunityOpening>().Open(TestContext.Current.CancellationToken);

    private ServiceProvider Build() => new ServiceCollection()
        .AddLogging()
        .AddSingleton(Time)
        .AddCommunity(_ => new CommunitySettings(Folder, Postgres, Patience))
        .BuildServiceProvider(validateScopes: true);
}
