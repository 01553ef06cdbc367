using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InjuryKb.Content.Body;

/// <summary>
/// Writes what it has a renderer for, and of anything else only the text: this list is the list of elements that a page can hold.
/// </summary>
internal sealed class HtmlWriter(DateOnly dated)
{
    private readonly HtmlRenderer _blocks = Renderer(dated);
    private readonly HtmlRenderer _inlines = Renderer(dated);

    public string Blocks(IEnumerable<Block> blocks) => Write(_blocks, renderer =>
    {
        foreach (var block in blocks)
            renderer.Render(block);
        renderer.EnsureLine();
    });

    public string Inlines(LeafBlock block) => Write(_inlines, renderer => renderer.WriteLeafInline(block));

    private static string Write(HtmlRenderer renderer, Action<HtmlRenderer> write)
    {
        var html = new StringWriter();
        renderer.Writer = html;
        write(renderer);
        return html.ToString();
    }

    private static HtmlRenderer Renderer(DateOnly dated)
    {
        var renderer = new HtmlRenderer(TextWriter.Null);
        renderer.ObjectRenderers.Clear();
        renderer.ObjectRenderers.AddRange([
            new ParagraphRenderer(), new HeadingRenderer(), new ListRenderer(), new QuoteBlockRenderer(), new CodeBlockRenderer(),
            new ThematicBreakRenderer(), new HtmlDefinitionListRenderer(), new TableRenderer(), new CalloutRenderer(dated),
            new LiteralInlineRenderer(), new HtmlEntityInlineRenderer(), new CodeInlineRenderer(), new LineBreakInlineRenderer(),
            new EmphasisInlineRenderer { GetTag = Tag }, new DelimiterInlineRenderer(), new SafeLinkRenderer(), new SafeAutolinkRenderer(),
            new CitationRenderer(), new HtmlAsTextRenderer(), new HtmlBlockAsTextRenderer(),
        ]);
        return renderer;
    }

    private static string? Tag(EmphasisInline emphasis) =>
        emphasis.DelimiterChar == '~' ? "del" : EmphasisInlineRenderer.GetDefaultTag(emphasis);
}
