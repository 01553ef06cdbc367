namespace InjuryKb.Web.Pages.Search;

/// <summary>A search field.</summary>
/// <param name="Id">Of the field, once in a page.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Autofocus">Whether the page is there for nothing else: then one can type at once.</param>
public sealed record SearchBox(string Id, string Text = "", bool Autofocus = false);
