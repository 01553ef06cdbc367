using InjuryKb.Content.Index;

namespace InjuryKb.Tests.Content.Index;

public sealed class TellApartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_pair_counts_for_both_of_its_articles()
    {
        Write("middle", "left", "right");
        Write("left", "right");
        Write("right");
        Write("lonely");

        var problems = await ContentCheck.RunAsync(_folder, new HashSet<string>(), TimeProvider.System, TestContext.Current.CancellationToken);

        Assert.Equal(["knee/lonely.md"], problems.Where(problem => problem.Code == "tell-apart").Select(problem => problem.Path));
    }

    private void Write(string slug, params string[] others)
    {
        var pairs = others.Select(other => $"{{article: knee/{other}, here: Here., there: There.}}");
        Directory.CreateDirectory(Path.Combine(_folder, "knee"));
        File.WriteAllText(
            Path.Combine(_folder, "knee", slug + ".md"),
            $"---\ntitle: {slug}\nsummary: A sore knee.\npublished: 2026-11-01\ntell_apart: [{string.Join(", ", pairs)}]\n---\n\nText.\n");
    }
}
