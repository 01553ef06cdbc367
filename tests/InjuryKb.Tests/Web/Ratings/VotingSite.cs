using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Ratings;

/// <summary>One site for many tests, each of which votes on an article of its own.</summary>
public sealed class VotingSite() : Site(WithArticles(), ("RateLimits:Enabled", "false"))
{
    private const int Articles = 60;
    private int _taken;

    public string NewArticle()
    {
        var number = Interlocked.Increment(ref _taken);
        return number <= Articles ? Address(number) : throw new InvalidOperationException($"There are only {Articles} articles to vote on.");
    }

    /// <param name="aliases">An old address.</param>
    /// <param name="updated">The day of its last change of meaning.</param>
    public static void Write(SiteFolder folder, string address, string aliases = "", string updated = "2026-01-01") => folder.Write(
        $"{address}.md",
        $"""
        ---
        title: An article to vote on
        summary: It says nothing else.
        published: 2026-01-01
        updated: {updated}
        aliases: [{aliases}]
        no_red_flags: It is only a test.
        ---

        ## What it is

        Text.
        """);

    private static SiteFolder WithArticles()
    {
        var folder = SiteFolder.WithContent();
        for (var number = 1; number <= Articles; number++)
            Write(folder, Address(number));
        return folder;
    }

    private static string Address(int number) => $"hamstring/voted-{number}";
}
