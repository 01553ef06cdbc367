using InjuryKb.Content.Index;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InjuryKb.Web.Pages.Articles;

public sealed class AtoZModel(ArticleQueries articles) : PageModel
{
    private const char Other = '#';

    public ArticleList List { get; private set; } = null!;

    public string Path { get; private set; } = "/articles";

    public IActionResult OnGet(string? letter)
    {
        if (articles.AtoZ(Asked(letter)) is not { } list)
            return NotFound();
        List = list;
        Path = list.Letter is { } one ? Address(one) : Path;
        return Page();
    }

    /// <summary><c>/articles/k</c>; what begins with no letter is at <c>/articles/0</c>.</summary>
    public static string Address(char letter) => $"/articles/{(letter == Other ? '0' : char.ToLowerInvariant(letter))}";

    public static char Initial(string title) => char.IsAsciiLetter(title[0]) ? char.ToUpperInvariant(title[0]) : Other;

    private static char? Asked(string? letter) => letter switch
    {
        null => null,
        "0" => Other,
        _ => char.ToUpperInvariant(letter[0]),
    };
}
