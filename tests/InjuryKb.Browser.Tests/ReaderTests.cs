using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Browser.Tests;

/// <summary>That an empty list of complaints means something.</summary>
public sealed class ReaderTests(Chromium chromium, VisitedSite site)
{
    [Theory]
    [InlineData("document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/x.png' }))", "Content Security Policy")]
    [InlineData("document.body.setAttribute('style', 'color: red')", "Content Security Policy")]
    [InlineData("document.body.append(Object.assign(new Image(), { src: '/nothing.png' }))", "404")]
    [InlineData("setTimeout(() => { throw new Error('a fault'); })", "a fault")]
    [InlineData("setTimeout(() => alert('a dialog'))", "a dialog")]
    public async Task Whatever_goes_wrong_on_a_page_is_noticed(string script, string complaint)
    {
        await using var reader = await chromium.Reader(site);
        await reader.Open("/about");
        Assert.Empty(reader.Complaints);

        await reader.Page.EvaluateAsync($"() => {{ {script} }}");

        await Eventually.Holds(
            () => Task.FromResult(reader.Complaints.Any(said => said.Contains(complaint, StringComparison.Ordinal))), complaint);
    }

    [Fact]
    public async Task A_request_to_another_host_is_noticed()
    {
        await using var reader = await chromium.Reader(site, new() { BypassCSP = true });
        await reader.Page.Context.RouteAsync("https://elsewhere.example/**", route => route.AbortAsync());
        await reader.Open("/about");

        await reader.Page.EvaluateAsync("() => { new Image().src = 'https://elsewhere.example/x.png'; }");

        await Eventually.Holds(
            () => Task.FromResult(reader.Complaints.Contains("Another host was asked: https://elsewhere.example/x.png")), "the other host");
    }
}
