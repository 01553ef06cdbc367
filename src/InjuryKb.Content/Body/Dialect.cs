using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace InjuryKb.Content.Body;

/// <summary>The Markdown that editors write: CommonMark and the extensions that the content format names, no others.</summary>
internal static class Dialect
{
    private const int MaxDepth = 32;

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <exception cref="ArgumentException">Elements nest deeper than the limit.</exception>
    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    private static MarkdownPipeline Build() =>
        new MarkdownPipelineBuilder { MaximumNestingDepth = MaxDepth }
            .UsePreciseSourceLocation()
            .UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true })
            .UseDefinitionLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
            .Use(new ContainersAndCitations())
            .Build();

    /// <summary>Set up last, so that <c>:::</c> is not taken for the <c>:</c> of a definition.</summary>
    private sealed class ContainersAndCitations : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            pipeline.BlockParsers.Insert(0, new FencedContainerParser());
            pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }
}
