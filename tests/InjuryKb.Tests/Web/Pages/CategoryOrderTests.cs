using System.Globalization;
using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using InjuryKb.Community;
using InjuryKb.Community.Ratings;
using InjuryKb.Tests.Web.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace InjuryKb.Tests.Web.Pages;

/// <summary>A category's articles in three orders, a hundred to a page.</summary>
public sealed class CategoryOrderTests(CategoryOrderTests.LongCategory site) : IClassFixture<CategoryOrderTests.LongCategory>
{
    private const int Articles = 230;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Three_plain_links_say_which_order_it_is()
    {
        var page = await site.Read("/shin?order=newest");

        Assert.Equal(["A to Z", "Best rated", "Newest"], page.Texts("main .filter a"));
        Assert.Equal(["/shin#articles", "/shin?order=rated#articles", "/shin?order=newest#articles"], Links(page, "main .filter a"));
        Assert.Equal(["Newest"], page.Texts("main .filter [aria-current=true]"));
        Assert.Equal(["A to Z"], (await site.Read("/shin")).Texts("main .filter [aria-current=true]"));
    }

    [Fact]
    public async Task Where_there_is_little_to_order_there_are_no_links() =>
        Assert.Null((await site.Read("/heel")).QuerySelector("main .filter"));

    [Fact]
    public async Task An_order_has_no_address_of_its_own_for_search_engines_and_feeds()
    {
        var page = await site.Read("/shin?order=rated&page=2");

        Assert.Equal($"{Site.Url}/shin?page=2", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal($"{Site.Url}/shin", (await site.Read("/shin?order=newest")).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("/shin/feed.xml", page.QuerySelectorAll("link[type='application/atom+xml']")[^1].GetAttribute("href"));
    }

    [Theory]
    [InlineData("order=")]
    [InlineData("order=RATED")]
    [InlineData("order=worst&page=1")]
    public async Task An_unknown_order_is_A_to_Z(string query) =>
        Assert.Equal(await site.Client.GetStringAsync("/shin", Cancellation), await site.Client.GetStringAsync($"/shin?{query}", Cancellation));

    [Fact]
    public async Task Newest_is_the_order_of_the_feed()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await site.Client.GetStringAsync("/shin/feed.xml", Cancellation));

        var titles = feed.Descendants(atom + "entry").Select(entry => entry.Element(atom + "title")!.Value);
        Assert.Equal(titles, (await site.Read("/shin?order=newest")).Texts(".entry h3").Take(30));
    }

    [Fact]
    public async Task A_hundred_stand_on_a_page_and_each_on_one_page_only()
    {
        var (first, second, third) = (await site.Read("/shin"), await site.Read("/shin?page=2"), await site.Read("/shin?page=3"));
        string[][] pages = [first.Texts(".entry h3"), second.Texts(".entry h3"), third.Texts(".entry h3")];

        Assert.Equal([100, 100, Articles - 200], pages.Select(page => page.Length));
        Assert.Equal([.. pages.SelectMany(page => page).Order(StringComparer.OrdinalIgnoreCase)], pages.SelectMany(page => page));
        Assert.Equal(Articles, pages.SelectMany(page => page).Distinct().Count());
        Assert.Equal(["/shin?page=2#articles"], Links(first, "main .pages a"));
        Assert.Equal(["/shin#articles", "/shin?page=3#articles"], Links(second, "main .pages a"));
        Assert.Equal(["/shin?page=2#articles"], Links(third, "main .pages a"));
        Assert.Contains($"{Articles} articles, page 2", second.Texts("main h2"));
    }

    [Theory]
    [InlineData("page=4")]
    [InlineData("page=0")]
    [InlineData("page=-1")]
    [InlineData("page=x")]
    [InlineData("page=99999999999")]
    [InlineData("order=rated&page=2147483647")]
    public async Task A_page_beyond_the_last_does_not_exist(string query) => await site.Read($"/shin?{query}", HttpStatusCode.NotFound);

    [Fact]
    public async Task Best_rated_come_first_by_their_stars_and_the_rest_from_A_to_Z()
    {
        var before = await site.Read("/shin?order=rated");
        Assert.Contains("No page here has 5 ratings yet; the list goes from A to Z.", before.Texts("main .soft"));
        Assert.Equal((await site.Read("/shin")).Texts(".entry h3"), before.Texts(".entry h3"));
        using var old = await site.Client.GetAsync("/shin?order=rated", Cancellation);

        await using (var db = await site.Services.GetRequiredService<IDbContextFactory<CommunityDb>>().CreateDbContextAsync(Cancellation))
        {
            db.AddRange(
                new Tally("shin/shin-150", 0, 0, 0, 5, 0), new Tally("shin/shin-170", 0, 0, 0, 0, 5), new Tally("shin/shin-2", 0, 0, 0, 0, 4),
                new Tally("heel/heel-1", 0, 0, 0, 0, 50), new Tally("shin/gone", 0, 0, 0, 0, 50));
            await db.SaveChangesAsync(Cancellation);
        }

        var first = (await site.Read("/shin?order=rated")).Texts(".entry h3");
        var second = (await site.Read("/shin?order=rated&page=2")).Texts(".entry h3");
        string[] alphabet = [.. Enumerable.Range(0, Articles).Where(number => number is not (150 or 170)).Select(LongCategory.Title)];
        Assert.Equal([LongCategory.Title(170), LongCategory.Title(150), .. alphabet[..98]], first);
        Assert.Equal(alphabet[98..198], second);
        using var changed = await site.Client.GetAsync("/shin?order=rated", Cancellation);
        Assert.NotEqual(old.Headers.ETag, changed.Headers.ETag);
    }

    [Fact]
    public async Task While_the_stars_are_away_the_list_goes_from_A_to_Z()
    {
        await using var away = new Site(LongCategory.Content(), ("Community:Postgres", "Host=127.0.0.1;Port=1;Timeout=1"));
        away.Start();
        await Eventually.Holds(async () => (await away.Client.GetAsync("/health/ready")).StatusCode is HttpStatusCode.OK, "the index stands");

        var page = await away.Read("/shin?order=rated");

        Assert.Contains("The ratings cannot be shown just now; the list goes from A to Z.", page.Texts("main .soft"));
        Assert.Equal(LongCategory.Title(0), page.Texts(".entry h3")[0]);
    }

    private static string[] Links(IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href")!)];

    /// <summary>A site with one category of many articles and one of two.</summary>
    public sealed class LongCategory() : Site(Content())
    {
        internal static string Title(int number) => string.Create(CultureInfo.InvariantCulture, $"Shin {number:000}");

        internal static SiteFolder Content()
        {
            var folder = SiteFolder.Empty();
            foreach (var (slug, articles) in (ReadOnlySpan<(string, int)>)[("shin", Articles), ("heel", 2)])
            {
                folder.Write($"{slug}/_category.md", $"---\ntitle: {slug}\nshort: {slug}\narea: foot-ankle\norder: 1\nsummary: All about it.\n---\n");
                for (var number = 0; number < articles; number++)
                    folder.Write($"{slug}/{slug}-{number}.md", $"---\ntitle: {Title(number)}\nsummary: One.\npublished: 2026-0{1 + (number % 9)}-01\nno_red_flags: A test.\n---\n\nText.\n");
            }

            return folder;
        }
    }
}
