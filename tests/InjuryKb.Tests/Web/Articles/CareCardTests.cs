using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Articles;

public sealed class CareCardTests
{
    [Theory]
    [InlineData("/hamstring/upper-hamstring-pain", "do-now")]
    [InlineData("/medications/nsaids", "before-during-and-after-training-or-a-race")]
    public async Task The_see_a_doctor_card_never_stands_on_top(string address, string section)
    {
        await using var site = new Site();
        await site.InitializeAsync();

        var page = await site.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        var heading = page.IndexOf($"id=\"{section}\"", StringComparison.Ordinal);
        Assert.InRange(heading, 0, page.IndexOf("See a doctor within", StringComparison.Ordinal));
    }
}
