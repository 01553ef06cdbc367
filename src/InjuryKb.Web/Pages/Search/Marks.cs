using InjuryKb.Content.Index.Search;
using Microsoft.AspNetCore.Html;

namespace InjuryKb.Web.Pages.Search;

public static class Marks
{
    /// <summary>The excerpt, encoded, with what was searched for marked.</summary>
    public static IHtmlContent Marked(this IEnumerable<ExcerptRun> excerpt)
    {
        var html = new HtmlContentBuilder();
        foreach (var run in excerpt)
        {
            if (run.IsMatch)
                html.AppendHtml("<mark>").Append(run.Text).AppendHtml("</mark>");
            else
                html.Append(run.Text);
        }

        return html;
    }
}
