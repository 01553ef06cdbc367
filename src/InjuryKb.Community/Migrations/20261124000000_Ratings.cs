using InjuryKb.Community.Ratings;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InjuryKb.Community.Migrations;

[DbContext(typeof(CommunityDb))]
[Migration("20261124000000_Ratings")]
internal sealed class AddRatings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Votes",
            table => new
            {
                Article = table.Column<string>(),
                Voter = table.Column<string>(maxLength: Voter.KeyLength),
                Stars = table.Column<int>(),
                Dated = table.Column<DateOnly>(),
                CastAt = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_Votes", vote => new { vote.Article, vote.Voter }));
        migrationBuilder.CreateIndex("IX_Votes_Article_Stars", "Votes", ["Article", "Stars"]);
        migrationBuilder.CreateIndex("IX_Votes_Article_Dated", "Votes", ["Article", "Dated"]);

        migrationBuilder.CreateTable(
            "Tallies",
            table => new
            {
                Article = table.Column<string>(),
                One = table.Column<int>(),
                Two = table.Column<int>(),
                Three = table.Column<int>(),
                Four = table.Column<int>(),
                Five = table.Column<int>(),
                Score = table.Column<int>(computedColumnSql: CommunityDb.ScoreSql, stored: true),
            },
            constraints: table => table.PrimaryKey("PK_Tallies", tally => tally.Article));
        migrationBuilder.CreateIndex("IX_Tallies_Score", "Tallies", "Score");
    }
}
