using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Searching;

/// <summary>Suggestions over a bad line, and from a bad pen.</summary>
public sealed class SuggestionTests(Chromium chromium, VisitedSite site)
{
    [Fact]
    public async Task An_answer_that_does_not_come_holds_up_neither_typing_nor_Enter()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Page.RouteAsync(SearchField.Asking, _ => { });
        await reader.Open("/");
        var field = new SearchField(reader.Page);

        await field.Input.PressSequentiallyAsync("plantar fasciitis");
        await Assertions.Expect(field.Input).ToHaveValueAsync("plantar fasciitis");
        await field.Press("Enter");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/search?q=plantar+fasciitis").AbsoluteUri);
    }

    [Theory]
    [InlineData(503, "")]
    [InlineData(200, "<html>")]
    [InlineData(null, "")]
    public async Task An_answer_that_fails_is_none_and_the_next_is_shown(int? status, string body)
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/");
        var field = new SearchField(reader.Page);
        await field.Type("ankle");

        await reader.Page.RouteAsync(SearchField.Asking, route => status is { } code ? route.FulfillAsync(new() { Status = code, Body = body }) : route.AbortAsync());
        await field.Press("Space");
        await Assertions.Expect(field.Suggestions).ToBeHiddenAsync();
        await Assertions.Expect(field.Input).ToHaveValueAsync("ankle ");

        await reader.Page.UnrouteAsync(SearchField.Asking);
        await field.Type("sprain");
        Assert.DoesNotContain(reader.Complaints, said => said.StartsWith("A script failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_is_taken_back_as_soon_as_there_is_a_newer_one()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/");
        var field = new SearchField(reader.Page);
        var (asked, takenBack) = (new TaskCompletionSource<IRoute>(), new TaskCompletionSource<IRequest>());
        await reader.Page.RouteAsync("**/search/suggestions?q=he", route => asked.TrySetResult(route));
        reader.Page.RequestFailed += (_, request) => takenBack.TrySetResult(request);

        await field.Input.PressSequentiallyAsync("he");
        var older = await asked.Task;
        await field.Type("el");

        Assert.Equal(older.Request.Url, (await takenBack.Task).Url);
        await older.FulfillAsync(new() { Json = new[] { new { text = "Older", url = "/" } } });
        await field.Type("s");
        await Assertions.Expect(field.Suggestions).Not.ToContainTextAsync("Older");
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Whatever_is_suggested_is_text()
    {
        const string Hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>";
        await using var reader = await chromium.Reader(site);
        await reader.Page.RouteAsync(SearchField.Asking, route => route.FulfillAsync(new() { Json = new[] { new { text = Hostile, url = "/", kind = "Article", why = Hostile } } }));
        await reader.Open("/");
        var field = new SearchField(reader.Page);

        await field.Type("knee");

        await Assertions.Expect(field.Options).ToHaveTextAsync($"{Hostile} also called {Hostile}");
        await Assertions.Expect(field.Suggestions.Locator("img, script")).ToHaveCountAsync(0);
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>knee")]
    [InlineData("\"><img src=x onerror=alert(1)>knee")]
    [InlineData("javascript:alert(1) </title><svg onload=alert(1)>knee")]
    public async Task Whatever_is_typed_is_text(string hostile)
    {
        await using var reader = await chromium.Reader(site, new() { BypassCSP = true });
        await reader.Open("/");
        var field = new SearchField(reader.Page);

        await field.Type(hostile);
        await field.Press("Enter");

        await reader.Page.WaitForURLAsync("**/search?*");
        await Assertions.Expect(field.Input).ToHaveValueAsync(hostile);
        await Assertions.Expect(reader.Page.Locator("main :is(img, script)")).ToHaveCountAsync(0);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task A_suggestion_within_the_page_that_is_open_closes_the_list_and_goes_there()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/heel/plantar-fasciitis");
        var here = await reader.Page.Locator("main h2[id]").Last.GetAttributeAsync("id");
        await reader.Page.RouteAsync(SearchField.Asking, route => route.FulfillAsync(new() { Json = new[] { new { text = "Here", url = $"/heel/plantar-fasciitis#{here}" } } }));
        var field = new SearchField(reader.Page);

        await field.Type("plantar");
        await field.Options.First.ClickAsync();

        await Assertions.Expect(reader.Page.Locator($"#{here}")).ToBeInViewportAsync();
        await Assertions.Expect(field.Suggestions).ToBeHiddenAsync();
    }
}
