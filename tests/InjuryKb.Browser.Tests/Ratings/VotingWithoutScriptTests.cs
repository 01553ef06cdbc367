using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Ratings;

public sealed class VotingWithoutScriptTests(Chromium chromium, VisitedSite site)
{
    [Fact]
    public async Task A_vote_by_mouse_leads_to_the_rating_page_where_it_can_be_changed_and_withdrawn()
    {
        await using var reader = await chromium.Reader(site, new() { JavaScriptEnabled = false });
        await reader.Open("/groin/groin-strain");
        var stars = new RatedPage(reader.Page);

        await stars.Star(4).ClickAsync();
        Assert.Empty(reader.Votes);
        await stars.Send.ClickAsync();
        await reader.Page.WaitForURLAsync("**/groin/groin-strain/rating");
        await stars.Shows(4, "4.0 of 5 · 1 rating");
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "4 stars" })).ToContainTextAsync("1");

        await stars.Star(2).ClickAsync();
        await stars.Send.ClickAsync();
        await stars.Shows(2, "2.0 of 5 · 1 rating");

        await stars.Withdraw.ClickAsync();
        await stars.ShowsNone();
        Assert.EndsWith("/groin/groin-strain/rating", reader.Page.Url, StringComparison.Ordinal);

        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Back to " }).ClickAsync();
        await reader.Page.WaitForURLAsync("**/groin/groin-strain");
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task A_vote_by_keyboard_is_sent_with_Enter()
    {
        await using var reader = await chromium.Reader(site, new() { JavaScriptEnabled = false });
        await reader.Open("/groin/osteitis-pubis");
        var stars = new RatedPage(reader.Page);

        await stars.Star(1).FocusAsync();
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        var answer = await reader.Page.RunAndWaitForResponseAsync(
            () => reader.Page.Keyboard.PressAsync("Enter"), response => response.Request.Method == "POST");

        Assert.Equal(303, answer.Status);
        await reader.Page.WaitForURLAsync("**/groin/osteitis-pubis/rating");
        await stars.Shows(3, "3.0 of 5 · 1 rating");
        Assert.Equal(["stars=3"], reader.Votes);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task The_browser_asks_for_a_star_before_it_sends()
    {
        await using var reader = await chromium.Reader(site, new() { JavaScriptEnabled = false });
        await reader.Open("/groin/adductor-tendinopathy");
        var stars = new RatedPage(reader.Page);

        await stars.Send.ClickAsync();

        await Assertions.Expect(stars.Star(1)).ToBeFocusedAsync();
        Assert.Empty(reader.Votes);
    }
}
