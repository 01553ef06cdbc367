using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace InjuryKb.Web.Pages.Categories;

public enum ArticleOrder
{
    AtoZ,
    Rated,
    Newest,
}

/// <summary>A page of a category's articles as its address says it.</summary>
/// <param name="Page">From 1; less when the address names no page.</param>
public sealed record CategoryAddress(string Category, ArticleOrder Order = ArticleOrder.AtoZ, int Page = 1)
{
    /// <summary>An order that nobody knows is A to Z.</summary>
    public static CategoryAddress Of(string category, string? order, string? page) => new(
        category,
        order switch
        {
            "rated" => ArticleOrder.Rated,
            "newest" => ArticleOrder.Newest,
            _ => ArticleOrder.AtoZ,
        },
        string.IsNullOrEmpty(page) ? 1 : int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);

    /// <summary>What search engines shall know: an order is not worth an address of its own.</summary>
    public string Canonical => (this with { Order = ArticleOrder.AtoZ }).Path;

    /// <summary>From the root.</summary>
    public string Path
    {
        get
        {
            var query = new QueryBuilder();
            if (Order is not ArticleOrder.AtoZ)
                query.Add("order", Order is ArticleOrder.Rated ? "rated" : "newest");
            if (Page > 1)
                query.Add("page", Page.ToString(CultureInfo.InvariantCulture));
            return $"/{Category}{query}";
        }
    }

    /// <summary>The path to the list itself, below all that stands above it.</summary>
    public override string ToString() => $"{Path}#articles";
}
