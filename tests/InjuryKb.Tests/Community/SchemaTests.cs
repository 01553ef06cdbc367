using InjuryKb.Community;
using Microsoft.EntityFrameworkCore;

namespace InjuryKb.Tests.Community;

/// <summary>Migrations are written by hand: what they make must be what the model says.</summary>
public sealed class SchemaTests
{
    private const string OnSqlite =
        """SELECT "type" || ' ' || "name" || ' ' || COALESCE("sql", '') AS "Value" FROM sqlite_master WHERE "name" NOT LIKE '\_\_EF%' ESCAPE '\' AND "name" NOT LIKE 'sqlite_autoindex___EF%'""";

    private const string OnPostgres =
        """
        SELECT concat_ws(' ', 'column', table_name, column_name, data_type, character_maximum_length, is_nullable, column_default, is_identity, generation_expression) AS "Value"
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%'
        UNION ALL
        SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_EF%'
        UNION ALL
        SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conname NOT LIKE '%\_\_EF%'
        """;

    [Fact]
    public Task On_sqlite_the_migrated_schema_is_that_of_the_model() => Compare(new SqliteDatabase(), OnSqlite);

    [Fact]
    public Task On_postgres_the_migrated_schema_is_that_of_the_model() => Compare(new PostgresDatabase(), OnPostgres);

    private static async Task Compare(CommunityDatabase database, string question)
    {
        await database.InitializeAsync();
        await using var _ = database;
        await using var db = await database.Context();
        var migrated = await Schema(db, question);

        await db.Database.EnsureDeletedAsync(TestContext.Current.CancellationToken);
        await db.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);

        Assert.NotEmpty(migrated);
        Assert.Equal(await Schema(db, question), migrated);
    }

    private static async Task<IReadOnlyList<string>> Schema(CommunityDb db, string question)
    {
        var lines = await db.Database.SqlQueryRaw<string>(question).ToListAsync(TestContext.Current.CancellationToken);
        return [.. lines.Order(StringComparer.Ordinal)];
    }
}
