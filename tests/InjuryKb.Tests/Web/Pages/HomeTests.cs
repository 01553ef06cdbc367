using System.Globalization;

namespace InjuryKb.Tests.Web.Pages;

[Collection(Reading.Name)]
public sealed class HomeTests(ReadingSite site)
{
    [Fact]
    public async Task The_twenty_categories_stand_in_their_six_groups()
    {
        var home = await site.Read("/");

        Assert.Equal("Where does it hurt?", home.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Head and trunk", "Arm", "Hip and thigh", "Knee and lower leg", "Foot and ankle", "Medicines"], home.Texts(".groups h2"));
        Assert.Equal(20, home.QuerySelectorAll(".groups li a").Length);
        Assert.Equal(
            ["Hip Injuries", "Upper Leg Injuries - Hamstring", "Upper Leg Injuries - Quadriceps", "Groin Injuries"],
            home.Texts(".groups section:nth-child(3) li a"));
    }

    [Fact]
    public async Task A_count_is_true_and_never_zero()
    {
        foreach (var row in (await site.Read("/")).QuerySelectorAll(".groups li"))
        {
            var said = row.QuerySelector(".count")?.TextContent.Split(' ')[0];
            var category = await site.Read(row.QuerySelector("a")!.GetAttribute("href")!);
            var listed = category.QuerySelectorAll(".entry").Length;
            Assert.Equal(listed == 0 ? null : listed.ToString(CultureInfo.InvariantCulture), said);
        }
    }

    [Fact]
    public async Task New_and_updated_is_one_list_of_at_most_five()
    {
        var home = await site.Read("/");

        Assert.Contains("New and updated", home.Texts("h2"));
        Assert.InRange(home.QuerySelectorAll(".aside .entry").Length, 1, 5);
    }

    [Fact]
    public async Task A_members_question_leads_to_its_answer()
    {
        var question = (await site.Read("/")).QuerySelector(".letter a")!.GetAttribute("href")!;

        Assert.Equal("/hamstring/upper-hamstring-pain#member-question", question);
    }

    [Fact]
    public async Task The_categories_are_listed_in_their_own_order()
    {
        var titles = (await site.Read("/categories")).Texts(".categories h2");

        Assert.Equal(20, titles.Length);
        Assert.Equal(["Spinal Injuries", "Hip Injuries", "Forefoot Injuries"], titles[..3]);
        Assert.Equal("Lower Leg Injuries - Shin", titles[^1]);
    }
}
