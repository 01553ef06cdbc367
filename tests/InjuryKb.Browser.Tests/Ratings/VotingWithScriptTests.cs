using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Ratings;

public sealed class VotingWithScriptTests(Chromium chromium, VisitedSite site)
{
    [Fact]
    public async Task A_click_on_a_star_votes_is_answered_in_place_and_is_still_there_after_a_reload()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/hamstring/hamstring-strain");
        var stars = new RatedPage(reader.Page);
        await stars.ShowsNone();

        await stars.Star(4).ClickAsync();
        await stars.Shows(4, "4.0 of 5 · 1 rating");
        Assert.EndsWith("/hamstring/hamstring-strain", reader.Page.Url, StringComparison.Ordinal);

        await reader.Page.ReloadAsync();
        await stars.Shows(4, "4.0 of 5 · 1 rating");

        await stars.Star(2).ClickAsync();
        await stars.Shows(2, "2.0 of 5 · 1 rating");
        Assert.Equal(["stars=4", "stars=2"], reader.Votes);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task A_tap_on_a_star_votes_on_a_phone()
    {
        await using var reader = await chromium.Reader(site, new() { HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 390, Height = 844 } });
        await reader.Open("/spinal/low-back-pain");
        var stars = new RatedPage(reader.Page);

        await stars.Star(5).TapAsync();

        await stars.Shows(5, "5.0 of 5 · 1 rating");
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Arrow_keys_only_move_and_Enter_votes()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/hamstring/hamstring-avulsion");
        var stars = new RatedPage(reader.Page);

        await reader.TabTo(stars.Star(1));
        foreach (var key in (string[])["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft"])
            await reader.Page.Keyboard.PressAsync(key);
        await Assertions.Expect(stars.Star(3)).ToBeCheckedAsync();
        await Assertions.Expect(stars.Average).ToHaveTextAsync("No ratings yet");

        await reader.Page.Keyboard.PressAsync("Enter");
        await stars.Shows(3, "3.0 of 5 · 1 rating");
        Assert.Equal(["stars=3"], reader.Votes);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task The_space_bar_chooses_and_the_button_votes()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/spinal/sciatica");
        var stars = new RatedPage(reader.Page);

        await reader.TabTo(stars.Star(1));
        await reader.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(stars.Star(1)).ToBeCheckedAsync();
        await reader.TabTo(stars.Send);
        await reader.Page.Keyboard.PressAsync("Enter");

        await stars.Shows(1, "1.0 of 5 · 1 rating");
        Assert.Equal(["stars=1"], reader.Votes);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task A_vote_can_be_withdrawn_where_it_was_given()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/hamstring/distal-hamstring-tendinopathy");
        var stars = new RatedPage(reader.Page);
        await stars.Star(5).ClickAsync();
        await stars.Shows(5, "5.0 of 5 · 1 rating");

        await stars.Withdraw.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(stars.Answer).ToHaveTextAsync("Your rating is withdrawn.");
        await stars.ShowsNone();
        await Assertions.Expect(stars.Star(1)).ToBeFocusedAsync();

        await reader.Page.ReloadAsync();
        await stars.ShowsNone();
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task After_a_vote_every_page_shows_the_new_average()
    {
        const string Article = "/knee/runners-knee";
        for (var others = 0; others < 4; others++)
            await Vote(Article, 5);
        await using var reader = await chromium.Reader(site);
        await reader.Open("/knee");
        var row = reader.Page.GetByRole(AriaRole.Listitem).Filter(new() { Has = reader.Page.Locator($"h3 a[href='{Article}']") });
        await Assertions.Expect(row).Not.ToContainTextAsync("(4)");

        await reader.Open(Article);
        await new RatedPage(reader.Page).Star(4).ClickAsync();
        await new RatedPage(reader.Page).Shows(4, "4.8 of 5 · 5 ratings");

        await reader.Open("/knee");
        await Assertions.Expect(row).ToContainTextAsync("4.8 (5)");
        await reader.Open($"{Article}/rating");
        await new RatedPage(reader.Page).Shows(4, "4.8 of 5 · 5 ratings");
        await using var other = await chromium.Reader(site);
        await other.Open(Article);
        await Assertions.Expect(new RatedPage(other.Page).Average).ToHaveTextAsync("4.8 of 5 · 5 ratings");
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Who_only_reads_asks_for_no_stars_and_gets_no_cookie()
    {
        await using var reader = await chromium.Reader(site);
        var asked = new List<string>();
        reader.Page.Request += (_, request) => asked.Add(request.Url);
        await reader.Open("/hip/piriformis-syndrome");

        Assert.DoesNotContain(asked, url => url.EndsWith("/rating", StringComparison.Ordinal));
        Assert.Empty(await reader.Page.Context.CookiesAsync());
    }

    [Fact]
    public async Task A_vote_that_cannot_be_sent_says_so_and_can_be_sent_again()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/hip/hip-impingement");
        var stars = new RatedPage(reader.Page);

        await reader.Page.Context.SetOfflineAsync(true);
        await stars.Star(4).ClickAsync();
        await Assertions.Expect(stars.Answer).ToHaveTextAsync(new Regex("could not be sent", RegexOptions.None, TimeSpan.FromSeconds(1)));

        await reader.Page.Context.SetOfflineAsync(false);
        await stars.Send.ClickAsync();
        await stars.Shows(4, "4.0 of 5 · 1 rating");
    }

    private async Task Vote(string article, int stars)
    {
        using var form = new FormUrlEncodedContent([new("stars", $"{stars}")]);
        var answer = await site.Client.PostAsync(new Uri($"{article}/rating", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(303, (int)answer.StatusCode);
    }
}
