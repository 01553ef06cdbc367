using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Searching;

public sealed class WithoutScriptTests(Chromium chromium, VisitedSite site)
{
    [Fact]
    public async Task The_form_leads_to_results_their_filter_and_their_pages()
    {
        await using var reader = await Open("/about");
        var field = reader.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search", Exact = true });

        await field.FillAsync("pain when running");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Results(reader, 10);
        var first = await First(reader).InnerTextAsync();

        await Link(reader, "Next page").ClickAsync();
        await Assertions.Expect(First(reader)).Not.ToHaveTextAsync(first);
        await Link(reader, "Previous page").ClickAsync();
        await Assertions.Expect(First(reader)).ToHaveTextAsync(first);

        var filter = reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "Body parts of the results" });
        var part = filter.GetByRole(AriaRole.Link).Last;
        var only = await part.InnerTextAsync();
        await part.ClickAsync();
        await Assertions.Expect(filter.Locator("[aria-current]")).ToHaveTextAsync(only);
        await Assertions.Expect(First(reader)).Not.ToHaveTextAsync(first);
        await filter.GetByRole(AriaRole.Link, new() { Name = "All" }).ClickAsync();
        await Assertions.Expect(First(reader)).ToHaveTextAsync(first);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task On_a_phone_a_slip_is_put_right_and_can_be_insisted_on()
    {
        await using var reader = await Open("/knee", width: 360);

        await Link(reader, "Search").ClickAsync();
        await reader.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search", Exact = true }).FillAsync("planter fashitis");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".corrected")).ToHaveTextAsync("Showing results for plantar fasciitis. Search only for planter fashitis.");
        await Assertions.Expect(First(reader)).ToHaveAttributeAsync("href", "/heel/plantar-fasciitis");

        await Link(reader, "planter fashitis").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".corrected")).ToHaveCountAsync(0);
        Assert.Empty(reader.Complaints);
    }

    private async Task<Reader> Open(string address, int width = 1280)
    {
        var reader = await chromium.Reader(site, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = width, Height = 740 } });
        await reader.Open(address);
        return reader;
    }

    private static Task Results(Reader reader, int count) => Assertions.Expect(reader.Page.Locator(".results > li")).ToHaveCountAsync(count);

    private static ILocator First(Reader reader) => reader.Page.Locator(".results h2 a").First;

    private static ILocator Link(Reader reader, string name) => reader.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
}
