using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InjuryKb.Content.Body;

/// <summary>Prints an address only when the reading of the tree has approved one; else the link's text alone.</summary>
internal sealed class SafeLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        if (obj.GetData(ApprovedHref.Key) is not string href)
        {
            renderer.WriteChildren(obj);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(href).Write("\"");
        if (!string.IsNullOrEmpty(obj.Title))
            renderer.Write(" title=\"").WriteEscape(obj.Title).Write("\"");
        renderer.Write(">").WriteChildren(obj);
        renderer.Write("</a>");
    }
}

internal sealed class SafeAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        if (obj.GetData(ApprovedHref.Key) is string href)
            renderer.Write("<a href=\"").WriteEscapeUrl(href).Write("\">").WriteEscape(obj.Url).Write("</a>");
        else
            renderer.WriteEscape(obj.Url);
    }
}

internal static class ApprovedHref
{
    public static readonly object Key = new();
}

internal sealed class CitationRenderer : HtmlObjectRenderer<Citation>
{
    protected override void Write(HtmlRenderer renderer, Citation obj)
    {
        if (obj.Number == 0)
            renderer.WriteEscape($"[^{obj.Id}]");
        else
            renderer
                .Write($"""<sup class="cite"><a id="cite-{obj.Id}-{obj.Occurrence}" href="#ref-{obj.Id}" """)
                .Write($"""aria-label="Reference {obj.Number}">[{obj.Number}]</a></sup>""");
    }
}

internal sealed class HtmlAsTextRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline obj) => renderer.WriteEscape(obj.Tag);
}

internal sealed class HtmlBlockAsTextRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        renderer.Write("<p>");
        renderer.WriteLeafRawLines(obj, writeEndOfLines: false, escape: true);
        renderer.WriteLine("</p>");
    }
}

/// <summary>A table whose columns are aligned by class: Markdig's own writes inline styles.</summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine().WriteLine("<table>");
        Rows(renderer, obj, "thead", obj.OfType<TableRow>().Where(row => row.IsHeader));
        Rows(renderer, obj, "tbody", obj.OfType<TableRow>().Where(row => !row.IsHeader));
        renderer.WriteLine("</table>");
    }

    private static void Rows(HtmlRenderer renderer, Table table, string group, IEnumerable<TableRow> rows)
    {
        if (!rows.Any())
            return;
        renderer.WriteLine($"<{group}>");
        foreach (var row in rows)
        {
            renderer.WriteLine("<tr>");
            foreach (var (column, cell) in row.OfType<TableCell>().Index())
                Cell(renderer, cell, row.IsHeader, table.ColumnDefinitions.ElementAtOrDefault(column)?.Alignment);
            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{group}>");
    }

    private static void Cell(HtmlRenderer renderer, TableCell cell, bool isHeader, TableColumnAlign? alignment)
    {
        var align = alignment switch
        {
            TableColumnAlign.Center => " class=\"center\"",
            TableColumnAlign.Right => " class=\"right\"",
            _ => "",
        };
        renderer.Write(isHeader ? $"<th scope=\"col\"{align}>" : $"<td{align}>");
        var implicitBefore = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = implicitBefore;
        renderer.WriteLine(isHeader ? "</th>" : "</td>");
    }
}

/// <summary>Tips, warnings, notes, and what is known since an answer was given.</summary>
internal sealed class CalloutRenderer(DateOnly dated) : HtmlObjectRenderer<FencedContainer>
{
    protected override void Write(HtmlRenderer renderer, FencedContainer obj)
    {
        var label = obj.Name switch
        {
            "since" => "Since this answer",
            "tip" => "Tip",
            "warning" => "Warning",
            "note" => "Note",
            _ => null,
        };
        if (label is null)
        {
            renderer.WriteChildren(obj);
            return;
        }

        renderer.EnsureLine().WriteLine($"<div class=\"{obj.Name}\" role=\"note\">").WriteLine($"<p class=\"label\">{label}</p>");
        renderer.WriteChildren(obj);
        if (obj.Name == "since")
            renderer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<p class=\"added\">Added by the editors, {dated:d MMMM yyyy}</p>"));
        renderer.EnsureLine().WriteLine("</div>");
    }
}
