using System.Net;
using System.Text.RegularExpressions;

namespace InjuryKb.Web.Pages.Body;

/// <summary>A link whose target is gone is shown as its text.</summary>
public static partial class LiveLinks
{
    public static string Mend(string html, IReadOnlySet<string> broken) => broken.Count == 0
        ? html
        : LocalLink().Replace(html, link => broken.Contains(WebUtility.HtmlDecode(link.Groups["address"].Value)) ? link.Groups["text"].Value : link.Value);

    [GeneratedRegex("""<a href="(?<address>/[^"]*)"[^>]*>(?<text>.*?)</a>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LocalLink();
}
