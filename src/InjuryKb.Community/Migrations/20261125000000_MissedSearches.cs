using InjuryKb.Community.Searches;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InjuryKb.Community.Migrations;

[DbContext(typeof(CommunityDb))]
[Migration("20261125000000_MissedSearches")]
internal sealed class AddMissedSearches : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            "MissedSearches",
            table => new
            {
                Day = table.Column<DateOnly>(),
                Text = table.Column<string>(maxLength: MissedText.Longest),
                Count = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_MissedSearches", miss => new { miss.Day, miss.Text }));
}
