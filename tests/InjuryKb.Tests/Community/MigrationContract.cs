using InjuryKb.Community.Ratings;
using InjuryKb.Community.Searches;
using Microsoft.EntityFrameworkCore;

namespace InjuryKb.Tests.Community;

/// <summary>A database of an earlier program goes on with this one, whatever the database.</summary>
/// <param name="database">Not open yet.</param>
public abstract class MigrationContract(CommunityDatabase database) : IAsyncLifetime
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => database.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return database.DisposeAsync();
    }

    [Fact]
    public async Task Votes_from_before_missed_searches_are_kept()
    {
        var dated = new DateOnly(2026, 11, 24);
        await using (var db = await database.Context())
        {
            await db.Database.MigrateAsync("20261124000000_Ratings", Cancellation);
            db.Add(new Vote("a/one", Voter.Of("ann").Key, 4, dated, DateTime.UtcNow));
            db.Add(new Tally("a/one", 0, 0, 0, 1, 0));
            await db.SaveChangesAsync(Cancellation);
        }

        await database.Open();
        database.Get<MissedSearches>().Note("hurdlers hip");
        await database.Get<MissedSearches>().Write(Cancellation);

        Assert.Equal(4, (await database.Ratings.Of("a/one", dated, Voter.Of("ann"), Cancellation)).Yours);
        Assert.Single((await database.Get<MissedSearchQueries>().Last(1, Cancellation))!);
        Assert.Equal(
            database is SqliteDatabase ? ["community.db.before-20261125000000_MissedSearches"] : [],
            Directory.GetFiles(database.Folder, "*.before-*").Select(Path.GetFileName));
    }
}

public sealed class MigrationOnSqlite() : MigrationContract(new SqliteDatabase(open: false));

public sealed class MigrationOnPostgres() : MigrationContract(new PostgresDatabase(open: false));
