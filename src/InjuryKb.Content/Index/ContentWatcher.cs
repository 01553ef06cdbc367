#pragma warning disable CS9113, CS0067, CA1822, CA1065, MA0041, RCS1079
namespace InjuryKb.Content.Index;

/// <summary>Updates the index whenever the content folder changes.</summary>
public sealed class ContentWatcher(ContentIndex index)
{
    /// <summary>Until cancelled.</summary>
    public Task RunAsync(CancellationToken stopping) => throw new NotSupportedException();
}
