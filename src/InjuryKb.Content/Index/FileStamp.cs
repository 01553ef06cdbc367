using System.Globalization;

namespace InjuryKb.Content.Index;

/// <summary>By what a file shows that somebody wrote to it.</summary>
internal sealed record FileStamp(DateTime Modified, long Length)
{
    /// <returns>Null when there is no such file.</returns>
    public static FileStamp? Of(string path) =>
        new FileInfo(path) is { Exists: true } file ? new FileStamp(file.LastWriteTimeUtc, file.Length) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Modified.Ticks} {Length}");
}
