using InjuryKb.Content.Articles;
using InjuryKb.Content.Categories;
using InjuryKb.Content.Contributors;
using InjuryKb.Content.Pictures;
using InjuryKb.Content.RedFlags;
using InjuryKb.Content.SitePages;

namespace InjuryKb.Content.Index;

/// <summary>A category as lists show it.</summary>
/// <param name="Articles">How many a reader finds there now, those of <c>also_in</c> included.</param>
public sealed record CategoryEntry(string Slug, string Title, string Short, Area Area, int Order, string Summary, string? Map, int Articles);

/// <summary>An article as lists show it.</summary>
/// <param name="Category">The slug of its own category.</param>
/// <param name="Time">The usual time to heal, in words.</param>
public sealed record ArticleEntry(
    string Address, string Category, string CategoryShort, string Title, string Summary, string? Time, int Words, DateOnly Published, DateOnly? Updated);

public sealed record HomePage(IReadOnlyList<CategoryEntry> Categories, IReadOnlyList<ArticleEntry> NewAndUpdated, ArticleEntry? WithQuestion);

/// <param name="Total">Of the articles it lists.</param>
/// <param name="Articles">Those of the page asked for.</param>
/// <param name="RedFlags">Emergency and urgent signs of this category, the most serious first.</param>
/// <param name="Others">The other categories of its area.</param>
public sealed record CategoryPage(
    Category Category,
    int Total,
    IReadOnlyList<ArticleEntry> Articles,
    IReadOnlyList<RedFlag> RedFlags,
    IReadOnlyList<CategoryEntry> Others,
    Surroundings Surroundings);

/// <param name="RedFlags">Signs that stand on every article of its category, by level.</param>
/// <param name="TellApart">Its own and, with sides swapped, those that others wrote about it.</param>
/// <param name="Related">Those it names first, then by what the index knows; no duplicates, never itself.</param>
public sealed record ArticlePage(
    Article Article,
    CategoryEntry Category,
    IReadOnlyList<RedFlag> RedFlags,
    IReadOnlyList<TellApartEntry> TellApart,
    IReadOnlyList<ArticleEntry> Related,
    Surroundings Surroundings);

/// <summary>A condition that feels alike, as this page shows it.</summary>
public sealed record TellApartEntry(string Address, string Title, string Here, string There);

/// <summary>What a body needs from other files.</summary>
/// <param name="Contributors">By slug; a name nobody knows is missing.</param>
/// <param name="Pictures">By file; a missing file is missing.</param>
/// <param name="BrokenLinks">Addresses in the body whose target is gone: shown as their text.</param>
public sealed record Surroundings(
    IReadOnlyDictionary<string, Contributor> Contributors,
    IReadOnlyDictionary<string, Picture> Pictures,
    IReadOnlySet<string> BrokenLinks);

public sealed record ContributorPage(Contributor Contributor, IReadOnlyList<ArticleEntry> Wrote, IReadOnlyList<ArticleEntry> Answered, IReadOnlyList<ArticleEntry> Reviewed, Surroundings Surroundings);

public sealed record SitePageView(SitePage Page, Surroundings Surroundings);

public sealed record SitePageEntry(string Slug, string Title, string Summary);

/// <summary>One page of the list A to Z.</summary>
/// <param name="Letters">Those that begin a title, in order; <c>#</c> for anything else. Empty when one page holds all.</param>
/// <param name="Letter">The letter of this page; null when it holds all.</param>
public sealed record ArticleList(IReadOnlyList<char> Letters, char? Letter, IReadOnlyList<ArticleEntry> Articles);

public sealed record EmergencySigns(Area? Area, IReadOnlyList<RedFlag> Signs);

public sealed record AddressEntry(string Address, string Title);

/// <param name="Modified">The day its text last changed; null when the page has none.</param>
public sealed record DatedAddress(string Address, DateOnly? Modified);
