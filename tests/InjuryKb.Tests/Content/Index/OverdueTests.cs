using InjuryKb.Content.Index;

namespace InjuryKb.Tests.Content.Index;

public sealed class OverdueTests
{
    private const string Warning = "hip/one.md:5:13 overdue";

    [Theory]
    [InlineData("2026-12-01", false)]
    [InlineData("2026-12-02", true)]
    public async Task A_page_is_overdue_from_the_day_after_its_review_was_due(string today, bool overdue)
    {
        using var folder = new IndexedFolder();
        folder.Article("hip/one", "review_due: 2026-12-01");

        var problems = await ContentCheck.RunAsync(
            Path.GetDirectoryName(folder.PathOf("hip"))!, new HashSet<string>(), new FixedDay(DateTimeOffset.Parse(today + "T12:00Z", null)), TestContext.Current.CancellationToken);

        Assert.Equal(overdue, problems.Any(problem => $"{problem.Path}:{problem.Line}:{problem.Column} {problem.Code}" == Warning));
    }
}
