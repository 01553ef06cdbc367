using InjuryKb.Community.Ratings;
using InjuryKb.Community.Searches;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace InjuryKb.Community;

/// <summary>What members do. The same model, migrations and statements serve SQLite and PostgreSQL.</summary>
public sealed class CommunityDb(DbContextOptions<CommunityDb> options) : DbContext(options)
{
    /// <summary>The column of <see cref="Tally.DampedMean"/> in thousandths, kept by the database.</summary>
    internal const string Score = "Score";

    // Whole numbers, so that both databases give the same result.
    internal const string ScoreSql =
        """
        (1000 * (30 + "One" + 2 * "Two" + 3 * "Three" + 4 * "Four" + 5 * "Five")) / (10 + "One" + "Two" + "Three" + "Four" + "Five")
        """;

    public DbSet<Vote> Votes => Set<Vote>();

    public DbSet<Tally> Tallies => Set<Tally>();

    public DbSet<MissedSearch> MissedSearches => Set<MissedSearch>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<Utc>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Vote>(vote =>
        {
            vote.HasKey(v => new { v.Article, v.Voter });
            vote.Property(v => v.Voter).HasMaxLength(Voter.KeyLength);
            vote.HasIndex(v => new { v.Article, v.Stars });
            vote.HasIndex(v => new { v.Article, v.Dated });
        });
        modelBuilder.Entity<Tally>(tally =>
        {
            tally.HasKey(t => t.Article);
            tally.Property<int>(Score).HasComputedColumnSql(ScoreSql, stored: true);
            tally.HasIndex(Score);
        });
        modelBuilder.Entity<MissedSearch>(miss =>
        {
            miss.HasKey(m => new { m.Day, m.Text });
            miss.Property(m => m.Text).HasMaxLength(MissedText.Longest);
        });
    }

    // SQLite reads times back without a kind, which PostgreSQL's driver refuses to write.
    private sealed class Utc() : ValueConverter<DateTime, DateTime>(
        time => time.ToUniversalTime(),
        time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
