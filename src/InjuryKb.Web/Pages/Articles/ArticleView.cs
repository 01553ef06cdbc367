using InjuryKb.Community.Ratings;
using InjuryKb.Content.Articles;
using InjuryKb.Content.Index;
using InjuryKb.Web.Pages.Body;

namespace InjuryKb.Web.Pages.Articles;

/// <summary>An article page, composed.</summary>
public sealed record ArticleView(ArticlePage Page, Composition Composition, Rating Rating, Tallies Related, DateOnly Today)
{
    public Article Article => Page.Article;

    public BodyView Body => new([], Page.Surroundings, Article.BasedOn);

    public Provenance Provenance => new(Article, Page.Surroundings, Today);

    /// <summary>The row of links under the title: only what the page has.</summary>
    public IEnumerable<(string Anchor, string Text)> Jumps
    {
        get
        {
            if (Composition.Help.Count > 0)
                yield return ("get-help", "Get help");
            if (Composition.Now.Count > 0)
                yield return ("do-now", "Do now");
            if (Article.AtAGlance?.Time is not null)
                yield return ("how-long", "How long");
            if (Composition.Headings.Any(heading => heading.Anchor == "return"))
                yield return ("return", "Back to sport");
        }
    }

    public IEnumerable<(string Anchor, string Text, bool Inner)> Contents
    {
        get
        {
            foreach (var heading in Composition.Headings)
                yield return (heading.Anchor, heading.Text, heading.Level > 2);
            if (Article.References.Count > 0)
                yield return ("references", "References", false);
            yield return ("about-this-page", "About this page", false);
        }
    }
}
