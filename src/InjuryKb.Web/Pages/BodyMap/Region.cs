namespace InjuryKb.Web.Pages.BodyMap;

/// <summary>A part of the body that a category is about.</summary>
/// <param name="Key">The category's <c>map:</c>.</param>
/// <param name="Where">In plain words: <c>back of the thigh</c>.</param>
/// <param name="Near">Keys of two to four regions beside it, the likeliest to be meant first.</param>
/// <param name="Shapes">The first is the one that the keyboard stops at.</param>
public sealed record Region(string Key, string Where, IReadOnlyList<string> Near, IReadOnlyList<Shape> Shapes)
{
    /// <summary>Where a small picture shows it best: the foot by itself, else each side of the body that has it.</summary>
    public IReadOnlyList<Figure> BestSeen => Shapes.Any(shape => shape.Figure == Figure.Foot)
        ? [Figure.Foot]
        : [.. Shapes.Select(shape => shape.Figure).Distinct()];
}

/// <summary>One drawn part of a region.</summary>
/// <param name="Path">As wide as it likes, since the figure's outline clips it; from the figure's own middle.</param>
/// <param name="Target">What a finger may hit; null where the drawn shape itself is enough.</param>
/// <param name="Mirrored">Drawn on the other side of the middle.</param>
public sealed record Shape(Figure Figure, string Path, Target? Target, bool Mirrored = false)
{
    /// <summary>From the figure's measure to the map's.</summary>
    public string Placing => Mirrored ? $"matrix(-1 0 0 1 {Figure.Middle} 0)" : $"translate({Figure.Middle})";
}

/// <summary>A rectangle on the map, in its units: 1 is a pixel on a phone 360 wide.</summary>
public sealed record Target(int X, int Y, int Width, int Height);
