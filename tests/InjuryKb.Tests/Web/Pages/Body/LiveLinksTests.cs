using InjuryKb.Web.Pages.Body;

namespace InjuryKb.Tests.Web.Pages.Body;

public sealed class LiveLinksTests
{
    private static readonly HashSet<string> Broken = new(StringComparer.Ordinal) { "/hip/gone#here" };

    [Fact]
    public void A_link_to_nothing_is_its_text() =>
        Assert.Equal("<p>See <em>there</em>.</p>", LiveLinks.Mend("""<p>See <a href="/hip/gone#here" title="t"><em>there</em></a>.</p>""", Broken));

    [Theory]
    [InlineData("""<a href="/hip/gone">a</a>""")]
    [InlineData("""<a href="https://example.org/hip/gone#here">a</a>""")]
    public void Any_other_link_stays(string html) => Assert.Equal(html, LiveLinks.Mend(html, Broken));
}
