namespace InjuryKb.Content.Index;

/// <summary>The pages that an update may have changed.</summary>
/// <param name="generation">Grows with each update.</param>
/// <param name="addresses">
/// Without leading slash; a page that shows something of one of these may look different now. Null means all pages.
/// </param>
public sealed class ContentChangedEventArgs(long generation, IReadOnlySet<string>? addresses) : EventArgs
{
    public long Generation => generation;

    public IReadOnlySet<string>? Addresses => addresses;
}
