namespace InjuryKb.Content.Problems;

/// <summary>A kind of fault with its message, before it has a place. The catalogue is <see cref="Faults"/>.</summary>
public sealed record Fault(Severity Severity, string Code, string Message, DateOnly? Since = null);
