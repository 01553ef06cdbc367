using System.Net;
using System.Text.RegularExpressions;

namespace InjuryKb.Web.Pages.Shared.Body;

/// <summary>A link whose target is gone is shown as its text.</summary>
public static partial class LiveLinks
{
    public static string Mend(string html, IReadOnlySet<string> broken) => broken.Count == 0
        ? html
        : LocalLink().Replace(html, link => broken.Contains(WebUtility.HtmlDecode(link.Groups[1].Value)) ? link.Groups[2].Value : link.Value);

    [GeneratedRegex("""<a href="(/[^"]*)">(.*?)</a>""", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LocalLink();
}
