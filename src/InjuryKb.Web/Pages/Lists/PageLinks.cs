namespace InjuryKb.Web.Pages.Lists;

/// <summary>The ways from one page of a list to the next.</summary>
/// <param name="Of">What the list holds, in words.</param>
/// <param name="Previous">An address; null on the first page.</param>
/// <param name="Next">An address; null on the last page.</param>
public sealed record PageLinks(string Of, string? Previous, string? Next);
