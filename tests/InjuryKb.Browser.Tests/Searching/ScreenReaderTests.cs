using System.Text.Json;
using Microsoft.Playwright;

namespace InjuryKb.Browser.Tests.Searching;

/// <summary>The suggestions as a screen reader hears of them: an editable combobox with list autocomplete.</summary>
public sealed class ScreenReaderTests(Chromium chromium, VisitedSite site)
{
    [Fact]
    public async Task The_field_says_whether_suggestions_are_open_and_which_one_is_chosen()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/");
        var field = new SearchField(reader.Page);
        await Assertions.Expect(field.Input).ToHaveAttributeAsync("aria-autocomplete", "list");
        await Assertions.Expect(field.Input).ToHaveAttributeAsync("aria-expanded", "false");

        await field.Paste("ankle");
        await Assertions.Expect(field.Input).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(field.Input).ToHaveAttributeAsync("aria-controls", (await field.Suggestions.GetAttributeAsync("id"))!);
        foreach (var option in await field.Options.AllAsync())
        {
            await field.Press("ArrowDown");
            await Assertions.Expect(field.Input).ToHaveAttributeAsync("aria-activedescendant", (await option.GetAttributeAsync("id"))!);
            await Assertions.Expect(option).ToHaveAttributeAsync("aria-selected", "true");
            await Assertions.Expect(field.Chosen).ToHaveCountAsync(1);
        }

        await field.Press("Escape");
        await Assertions.Expect(field.Input).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(field.Input).ToHaveAttributeAsync("aria-activedescendant", "");
    }

    [Fact]
    public async Task How_many_there_are_is_said_politely()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/");
        var field = new SearchField(reader.Page);
        var said = reader.Page.GetByRole(AriaRole.Status);
        await Assertions.Expect(said).ToHaveTextAsync("");

        await field.Paste("ankle");
        await Assertions.Expect(said).ToHaveTextAsync($"{await field.Options.CountAsync()} suggestions");
        await field.Press("Escape");
        await Assertions.Expect(said).ToHaveTextAsync("");
    }

    [Fact]
    public async Task The_browser_tells_it_on_in_its_own_tree()
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/about");
        var field = new SearchField(reader.Page);
        await field.Paste("hammy");
        await field.Press("ArrowDown");
        await Assertions.Expect(field.Chosen).ToHaveCountAsync(1);

        var tree = await Tree.Of(reader.Page);
        var input = tree.Single("combobox", "Search");
        Assert.Equal("true", input.Property("expanded"));
        Assert.Equal("list", input.Property("autocomplete"));
        Assert.Equal("true", input.Property("focused"));
        Assert.Equal(await field.Suggestions.GetAttributeAsync("id"), input.Property("controls"));
        Assert.Equal(await field.Chosen.GetAttributeAsync("id"), input.Property("activedescendant"));

        tree.Single("listbox", "Suggestions");
        var options = tree.All("option");
        Assert.Equal(await field.Options.CountAsync(), options.Count);
        Assert.Equal("true", options[0].Property("selected"));
        Assert.Contains("also called hammy", options[0].Name, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("polite", Assert.Single(tree.All("status")).Property("live"));
    }

    /// <summary>What Chromium hands to assistive technology.</summary>
    private sealed record Tree(IReadOnlyList<Node> Nodes)
    {
        public static async Task<Tree> Of(IPage page)
        {
            var session = await page.Context.NewCDPSessionAsync(page);
            var answer = await session.SendAsync("Accessibility.getFullAXTree");
            return new Tree([.. answer!.Value.GetProperty("nodes").EnumerateArray().Where(node => !node.GetProperty("ignored").GetBoolean()).Select(node => new Node(node))]);
        }

        public Node Single(string role, string name) => Assert.Single(Nodes, node => node.Role == role && node.Name == name);

        public IReadOnlyList<Node> All(string role) => [.. Nodes.Where(node => node.Role == role)];
    }

    private sealed record Node(JsonElement Json)
    {
        public string? Role => Value("role");

        public string? Name => Value("name");

        /// <returns>Its value, or the id that it points to.</returns>
        public string? Property(string name)
        {
            var value = Json.GetProperty("properties").EnumerateArray().Single(property => property.GetProperty("name").GetString() == name).GetProperty("value");
            return value.TryGetProperty("relatedNodes", out var related) ? related[0].GetProperty("idref").GetString() : value.GetProperty("value").ToString().ToLowerInvariant();
        }

        private string? Value(string name) => Json.TryGetProperty(name, out var given) ? given.GetProperty("value").GetString() : null;
    }
}
