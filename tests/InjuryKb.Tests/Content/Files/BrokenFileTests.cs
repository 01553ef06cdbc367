using System.Text;
using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;

namespace InjuryKb.Tests.Content.Files;

/// <summary>One sound article, broken in one place at a time.</summary>
public sealed class BrokenFileTests
{
    private const string Sound = """
        ---
        title: Runner's knee
        summary: Pain around the kneecap that nearly always gets better.
        published: 2026-11-24
        updated: 2026-12-01
        authors: [editors]
        reviewed_by: some-physician
        reviewed_on: 2026-12-10
        evidence: good
        tell_apart:
          - article: knee/patellar-tendinopathy
            here: Around the kneecap.
            there: Just below it.
          - article: hip/groin-pain
            here: Worse on stairs.
            there: Worse on kicking.
        references:
          - id: willy2019
            title: Patellofemoral Pain
            kind: guideline
            doi: 10.2519/jospt.2019.0302
            opened: full
        ---

        ## When to get help

        ::: urgent
        - You cannot put weight on the leg
        :::

        ## What to do now

        Cut the running by half for 2 weeks.[^willy2019]

        ## A physician answered

        ::: answer by="steve-albrechta" retold
        Rest it.

        ::: since
        Rest alone does little.[^willy2019]
        :::
        :::

        ## Back to running, cycling and swimming

        ::: stages
        1. **Stairs**
           - Run: not yet
           - Move on when: stairs are quiet
        2. **Walk and jog**
           - Run: every other day
           - Move on when: 20 minutes are quiet
        3. **Running**
           - Run: as before
        :::
        """;

    public static TheoryData<string, string, string> Cases => [.. BrokenFile.All.Select(broken => (broken.Whole, broken.Broken, broken.Expected))];

    [Fact]
    public void A_sound_file_has_no_problem() => Assert.Empty(Problems(Sound));

    [Fact]
    public void There_are_more_than_thirty_kinds() =>
        Assert.InRange(BrokenFile.All.Select(broken => broken.Expected.Split(' ')[2]).Distinct().Count(), 30, int.MaxValue);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_fault_is_said_in_one_line(string whole, string broken, string expected)
    {
        Assert.Contains(whole, Sound, StringComparison.Ordinal);
        Assert.Equal(expected, string.Join('\n', Problems(Sound.Replace(whole, broken, StringComparison.Ordinal))));
    }

    private static IEnumerable<string> Problems(string text) => FileParser.Parse("knee/x.md", Encoding.UTF8.GetBytes(text)).Problems
        .Select(problem => $"{problem.Path}:{problem.Line}:{problem.Column}: {(problem.Severity == Severity.Error ? "error" : "warning")} {problem.Code}: {problem.Message}");
}
