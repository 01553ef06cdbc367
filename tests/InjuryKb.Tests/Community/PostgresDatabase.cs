using Npgsql;

namespace InjuryKb.Tests.Community;

/// <summary>On the server that INJURYKB_TEST_POSTGRES names; tests are skipped without one.</summary>
public sealed class PostgresDatabase(bool open = true) : CommunityDatabase(open)
{
    private readonly string _name = $"injurykb_{Guid.NewGuid():N}";

    protected override string? Postgres => new NpgsqlConnectionStringBuilder(Server) { Database = _name }.ConnectionString;

    private static string? Server => Environment.GetEnvironmentVariable("INJURYKB_TEST_POSTGRES");

    public override async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Server), "INJURYKB_TEST_POSTGRES names no PostgreSQL server.");
        await Execute($"CREATE DATABASE {_name}");
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Execute($"DROP DATABASE {_name} WITH (FORCE)");
    }

    private static async Task Execute(string statement)
    {
        await using var server = NpgsqlDataSource.Create(Server!);
        await using var command = server.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
