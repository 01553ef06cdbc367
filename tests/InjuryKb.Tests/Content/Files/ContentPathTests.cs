using InjuryKb.Content.Files;

namespace InjuryKb.Tests.Content.Files;

public sealed class ContentPathTests
{
    [Theory]
    [InlineData("hamstring/upper-hamstring-pain.md", FileKind.Article)]
    [InlineData("hamstring/_category.md", FileKind.Category)]
    [InlineData("_contributors/steve-albrechta.md", FileKind.Contributor)]
    [InlineData("_pages/about.md", FileKind.SitePage)]
    [InlineData("_red-flags.yml", FileKind.RedFlags)]
    [InlineData("_synonyms.yml", FileKind.Synonyms)]
    [InlineData("hamstring/upper-hamstring-pain/origin.svg", FileKind.Picture)]
    [InlineData("hamstring/upper-hamstring-pain/origin-2.jpeg", FileKind.Picture)]
    [InlineData("README.md", null)]
    [InlineData("hamstring/README.md", null)]
    [InlineData("about.md", null)]
    [InlineData("_drafts/x.md", null)]
    [InlineData("hamstring/_draft.md", null)]
    [InlineData("hamstring/.hidden.md", null)]
    [InlineData(".git/x.md", null)]
    [InlineData("Hamstring/x.md", null)]
    [InlineData("hamstring/oberschenkel-rückseite.md", null)]
    [InlineData("hamstring/two--hyphens.md", null)]
    [InlineData("hamstring/x.md\n", null)]
    [InlineData("hamstring/x/y.exe", null)]
    [InlineData("hamstring/x/deeper/y.svg", null)]
    [InlineData("de/x.md", null)]
    [InlineData("pt-br/x.md", null)]
    [InlineData("_pages/de/x.md", null)]
    public void A_path_says_what_a_file_is(string path, FileKind? kind) => Assert.Equal(kind, ContentPath.KindOf(path));

    [Theory]
    [InlineData("hip/x.md", "/hip/x")]
    [InlineData("hip/_category.md", "/hip")]
    [InlineData("_contributors/x.md", "/contributors/x")]
    [InlineData("_pages/about.md", "/about")]
    [InlineData("hip/x/y.svg", "/hip/x/y.svg")]
    [InlineData("_synonyms.yml", null)]
    [InlineData("README.md", null)]
    public void A_path_gives_the_address(string path, string? address) => Assert.Equal(address, ContentPath.AddressOf(path));
}
