#pragma warning disable CS9113, CS0067, CA1822, CA1065, MA0041, RCS1079
namespace InjuryKb.Content.Index;

public sealed class RedFlagQueries(IndexDatabase database)
{
    /// <summary>Every emergency sign, by area; a sign of no category stands first, under no area.</summary>
    public IReadOnlyList<EmergencySigns> Emergencies() => throw new NotSupportedException();
}
