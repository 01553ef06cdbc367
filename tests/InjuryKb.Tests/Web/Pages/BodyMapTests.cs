using AngleSharp.Dom;
using InjuryKb.Web.Pages.BodyMap;

namespace InjuryKb.Tests.Web.Pages;

[Collection(Reading.Name)]
public sealed class BodyMapTests(ReadingSite site)
{
    private const int Smallest = 44;

    private static readonly string[] InOrder =
    [
        "head", "spinal", "shoulder", "elbow", "hand", "ribcage-chest", "abdominal", "hip", "groin", "quadriceps", "hamstring",
        "knee", "shin", "calf-soleus", "achilles", "ankle", "heel", "midfoot-arch", "forefoot", "medications",
    ];

    [Fact]
    public void A_finger_never_meets_two_targets_nor_one_too_small()
    {
        var targets = Regions.All.SelectMany(region => region.Shapes).Select(shape => shape.Target).OfType<Target>().ToList();

        Assert.All(targets, target => Assert.True(target is { Width: >= Smallest, Height: >= Smallest }, $"{target}"));
        foreach (var (place, one) in targets.Index())
            Assert.All(targets[(place + 1)..], other => Assert.False(Overlap(one, other), $"{one} and {other}"));
    }

    [Fact]
    public void Every_region_has_a_target_for_the_keyboard_and_two_to_four_neighbours()
    {
        var keys = Regions.All.Select(region => region.Key).ToHashSet();

        Assert.All(Regions.All, region =>
        {
            Assert.NotNull(region.Shapes[0].Target);
            Assert.InRange(region.Near.Count, 2, 4);
            Assert.Subset(keys, region.Near.ToHashSet());
            Assert.DoesNotContain(region.Key, region.Near);
        });
    }

    [Fact]
    public async Task The_keyboard_goes_from_head_to_toe_and_stops_once_at_each_category()
    {
        var stops = (await site.Read("/")).QuerySelectorAll(".body-map a[data-region]:not([tabindex])");

        Assert.Equal(InOrder, stops.Select(stop => stop.GetAttribute("data-region")));
        Assert.Equal(InOrder, stops.Select(stop => stop.GetAttribute("href")![1..]));
        Assert.All(stops, stop => Assert.NotEmpty(stop.GetAttribute("aria-label") ?? stop.TextContent.Trim()));
    }

    [Fact]
    public async Task All_that_is_drawn_leads_somewhere_and_only_the_first_target_of_a_category_is_announced()
    {
        var links = (await site.Read("/")).QuerySelectorAll(".body-map svg a");
        var shapes = Regions.All.SelectMany(region => region.Shapes).ToList();

        Assert.Equal(shapes.Count, links.Count(link => link.QuerySelector("path") is not null));
        Assert.Equal(shapes.Count(shape => shape.Target is not null), links.Count(link => link.QuerySelector("rect") is not null));
        Assert.All(links, link => Assert.Equal(link.HasAttribute("aria-label") ? (null, null) : ("-1", "true"), (link.GetAttribute("tabindex"), link.GetAttribute("aria-hidden"))));
    }

    [Fact]
    public async Task A_category_is_lit_in_the_figure_in_the_list_and_under_the_figure()
    {
        var home = await site.Read("/");
        var sheet = await site.Client.GetStringAsync("/css/bodymap.css", TestContext.Current.CancellationToken);

        foreach (var key in InOrder)
        {
            Assert.NotNull(home.QuerySelector($".groups li[data-region={key}] a[href='/{key}']"));
            Assert.NotNull(home.QuerySelector($".named span[data-region={key}]"));
            Assert.Contains($"""[data-region="{key}"]:is(:hover, :focus-within)) [data-region="{key}"]""", sheet, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_figure_can_be_skipped_for_the_list_that_says_the_same()
    {
        var home = await site.Read("/");
        var skip = home.QuerySelector(".body-map > a:first-child")!;

        Assert.Equal("Skip the figure", skip.TextContent);
        Assert.NotNull(home.QuerySelector($".groups{skip.GetAttribute("href")}"));
    }

    [Theory]
    [InlineData("/hamstring", "Where this is: back of the thigh", 1)]
    [InlineData("/hip", "Where this is: hip and buttock", 2)]
    [InlineData("/midfoot-arch", "Where this is: arch and top of the foot", 1)]
    [InlineData("/hamstring/upper-hamstring-pain", "Where this is: back of the thigh", 1)]
    public async Task A_small_picture_says_where_a_page_is(string path, string says, int shapes)
    {
        var picture = Assert.Single((await site.Read(path)).QuerySelectorAll("svg[role=img]"));

        Assert.Equal(says, picture.GetAttribute("aria-label"));
        Assert.Empty(picture.QuerySelectorAll("a"));
        Assert.Equal(shapes, picture.QuerySelectorAll(".here").Length);
    }

    [Fact]
    public async Task What_hurts_nearby_is_a_link_away()
    {
        var page = await site.Read("/achilles");

        Assert.Equal("Hurts nearby?", page.QuerySelector(".whereabouts h2")!.TextContent);
        Assert.Equal(["/calf-soleus", "/heel", "/ankle"], page.QuerySelectorAll(".whereabouts a").Select(link => link.GetAttribute("href")));
        Assert.Null((await site.Read("/medications")).QuerySelector(".whereabouts"));
    }

    private static bool Overlap(Target one, Target other) =>
        one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height;
}
