using System.Globalization;
using InjuryKb.Community;
using InjuryKb.Community.Ratings;
using Microsoft.EntityFrameworkCore;

namespace InjuryKb.Tests.Community;

public sealed class SqliteTests
{
    private static readonly DateOnly Dated = new(2026, 11, 24);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_connection_is_durable_also_one_from_the_pool()
    {
        await using var database = new SqliteDatabase();
        await database.InitializeAsync();

        for (var round = 0; round < 3; round++)
        {
            await using var db = await database.Context();
            Assert.Equal("wal", await Pragma(db, "journal_mode"));
            Assert.Equal("2", await Pragma(db, "synchronous"));
            Assert.Equal("5000", await Pragma(db, "busy_timeout"));
            Assert.Equal("1", await Pragma(db, "foreign_keys"));
        }
    }

    [Fact]
    public async Task While_the_database_is_locked_votes_are_refused_and_stars_are_read()
    {
        await using var database = new SqliteDatabase { Patience = TimeSpan.FromMilliseconds(200) };
        await database.InitializeAsync();
        await Cast(database, "ann", 4);

        await using (var other = await database.Connect())
        {
            await using var transaction = await other.BeginTransactionAsync(Cancellation);
            var refused = await Cast(database, "ben", 1);
            Assert.Equal(Rating.NotAvailable("a/one"), refused);
            Assert.Equal(1, (await database.Ratings.Of("a/one", Dated, Cancellation)).Tally.Count);
        }

        var counted = await Cast(database, "cat", 5);
        Assert.Equal(new Tally("a/one", 0, 0, 0, 1, 1), counted.Tally);
    }

    [Fact]
    public async Task A_full_disk_refuses_votes_and_loses_nothing()
    {
        await using var database = new SqliteDatabase();
        await database.InitializeAsync();
        await Cast(database, "ann", 4);

        await using (var db = await database.Context())
        {
            // The limit stays with the connection, which goes back to the pool.
            await Pragma(db, $"max_page_count = {await Pragma(db, "page_count")}");
        }

        Rating rating;
        var voters = 0;
        do
        {
            rating = await Cast(database, $"visitor {voters++}", 4);
        }
        while (rating.Available && voters < 1000);

        Assert.False(rating.Available);
        Assert.Equal(voters, (await database.Ratings.Of("a/one", Dated, Cancellation)).Tally.Count);
    }

    [Fact]
    public async Task Before_it_is_open_nothing_is_available_and_nothing_throws()
    {
        await using var database = new SqliteDatabase(open: false);
        await database.InitializeAsync();

        Assert.False((await Cast(database, "ann", 4)).Available);
        Assert.False((await database.Ratings.Of(["a/one"], Cancellation)).Available);
        Assert.False((await database.Ratings.BestRated(5, 3, Cancellation)).Available);
        Assert.False(await database.Voting.Move("a/old", "a/one", Cancellation));
        Assert.False(File.Exists(database.File));
    }

    [Fact]
    public async Task A_migration_goes_past_the_lock_row_that_a_killed_process_left()
    {
        await using var database = new SqliteDatabase(open: false);
        await database.InitializeAsync();
        await Run(
            database,
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-22 10:00:00');
            """);

        await database.Open();

        Assert.True((await Cast(database, "ann", 4)).Available);
    }

    [Fact]
    public async Task What_was_there_before_a_migration_is_copied()
    {
        await using var database = new SqliteDatabase(open: false);
        await database.InitializeAsync();
        await Run(database, "PRAGMA journal_mode = WAL; CREATE TABLE Precious (Word TEXT); INSERT INTO Precious VALUES ('kept');");

        await database.Open();

        var copy = Assert.Single(Directory.GetFiles(database.Folder, "community.db.before-*"));
        Assert.EndsWith("_Ratings", copy, StringComparison.Ordinal);
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={copy};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Word FROM Precious";
        Assert.Equal("kept", await command.ExecuteScalarAsync(Cancellation));
    }

    [Fact]
    public async Task An_open_waits_for_another_process_that_migrates()
    {
        await using var database = new SqliteDatabase(open: false);
        await database.InitializeAsync();
        var opening = Task.CompletedTask;
        await using (new FileStream(Path.Combine(database.Folder, "community.lock"), FileMode.Create, FileAccess.Write, FileShare.None))
        {
            opening = database.Open();
            Assert.False(database.Get<CommunityStore>().IsOpen);
        }

        await opening;
        Assert.True(database.Get<CommunityStore>().IsOpen);
    }

    private static Task<Rating> Cast(CommunityDatabase database, string visitor, int stars) =>
        database.Voting.Cast("a/one", Voter.Of(visitor), stars, Dated, Cancellation);

    private static async Task<string?> Pragma(CommunityDb db, string pragma)
    {
        await db.Database.OpenConnectionAsync(Cancellation);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        return Convert.ToString(await command.ExecuteScalarAsync(Cancellation), CultureInfo.InvariantCulture);
    }

    private static async Task Run(SqliteDatabase database, string statements)
    {
        await using var connection = await database.Connect();
        await using var command = connection.CreateCommand();
        command.CommandText = statements;
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
