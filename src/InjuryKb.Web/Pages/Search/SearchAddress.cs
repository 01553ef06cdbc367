using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace InjuryKb.Web.Pages.Search;

/// <summary>A search as its address says it. What makes no sense there is left out.</summary>
/// <param name="Category">A category's slug.</param>
/// <param name="Literal">Whether spelling is left as it is.</param>
/// <param name="Page">From 1.</param>
public sealed record SearchAddress(string Text, string? Category = null, bool Literal = false, int Page = 1)
{
    public const int LastPage = 20;

    /// <summary>Whether it is what a search field sends, and no link from a page of results.</summary>
    public bool IsTyped => Category is null && !Literal && Page == 1;

    public static SearchAddress Of(string? q, string? category, string? literal, string? page) => new(
        (q ?? "").Trim(),
        string.IsNullOrWhiteSpace(category) ? null : category,
        literal == "1",
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, LastPage) : 1);

    /// <summary>From the root.</summary>
    public override string ToString()
    {
        var query = new QueryBuilder { { "q", Text } };
        if (Category is { } category)
            query.Add("in", category);
        if (Literal)
            query.Add("literal", "1");
        if (Page > 1)
            query.Add("page", Page.ToString(CultureInfo.InvariantCulture));
        return $"/search{query}";
    }
}
