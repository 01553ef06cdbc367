using System.Reflection;
using System.Text.RegularExpressions;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests;

/// <summary>The walls between the rooms (src/README.md), where the compiler does not keep them.</summary>
public sealed partial class ArchitectureTests
{
    [Theory]
    [InlineData("InjuryKb.Content", "Microsoft.AspNetCore|EntityFrameworkCore|InjuryKb.Community|InjuryKb.Web")]
    [InlineData("InjuryKb.Community", "Markdig|YamlDotNet|InjuryKb.Content|InjuryKb.Web|AspNetCore.Razor")]
    [InlineData("InjuryKb.Web", "Markdig|YamlDotNet|Microsoft.Data.Sqlite|Npgsql")]
    public void A_project_refers_to_nothing_behind_its_walls(string project, string forbidden)
    {
        var references = Assembly.Load(project).GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.DoesNotContain(references, reference => Regex.IsMatch(reference, forbidden, RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void Only_the_index_knows_SQLite() =>
        Assert.All(
            Sources("src/InjuryKb.Content").Where(source => !source.Path.StartsWith("src/InjuryKb.Content/Index/", StringComparison.Ordinal)),
            source => Assert.DoesNotContain("Sqlite", source.Text, StringComparison.Ordinal));

    [Fact]
    public void The_index_opens_no_Markdown_of_its_own() =>
        Assert.All(Sources("src/InjuryKb.Content/Index"), source => Assert.DoesNotContain("using Markdig", source.Text, StringComparison.Ordinal));

    [Fact]
    public void Pages_hold_no_SQL() =>
        Assert.All(Sources("src/InjuryKb.Web"), source => Assert.False(Sql.IsMatch(source.Text), source.Path));

    [Fact]
    public void A_folder_is_a_noun_of_the_domain() =>
        Assert.DoesNotContain(
            Directory.EnumerateDirectories(Path.Combine(SiteFolder.Checkout, "src"), "*", SearchOption.AllDirectories),
            folder => Path.GetFileName(folder) is "Services" or "Helpers" or "Interfaces" or "Managers" or "Utils" or "Common" or "Core");

    [Fact]
    public void The_site_fetches_nothing_from_elsewhere() =>
        Assert.All(Sources("src/InjuryKb.Web"), source => Assert.DoesNotContain("HttpClient", source.Text, StringComparison.Ordinal));

    private static IEnumerable<(string Path, string Text)> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(SiteFolder.Checkout, folder), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml")
            .Select(file => Path.GetRelativePath(SiteFolder.Checkout, file))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Select(file => (file, File.ReadAllText(Path.Combine(SiteFolder.Checkout, file))));

    [GeneratedRegex(@"\b(SELECT .+ FROM|INSERT INTO|UPDATE .+ SET|DELETE FROM)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Sql { get; }
}
