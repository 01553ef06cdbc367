using System.Buffers.Binary;
using System.Globalization;
using System.Xml;
using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;

namespace InjuryKb.Content.Pictures;

/// <summary>Reads a picture's kind and size from its first bytes, as browsers would show it.</summary>
internal static class PictureReader
{
    public static Picture? Read(ReadOnlyMemory<byte> bytes, Findings findings)
    {
        var ending = findings.Path[(findings.Path.LastIndexOf('.') + 1)..];
        var (mediaType, size) = ending switch
        {
            "svg" => ("image/svg+xml", Svg(bytes)),
            "png" => ("image/png", Png(bytes.Span)),
            "webp" => ("image/webp", WebP(bytes.Span)),
            "avif" => ("image/avif", Avif(bytes.Span)),
            _ => ("image/jpeg", Jpeg(bytes.Span)),
        };
        if (size is not ( > 0, > 0) || size is not var (width, height))
        {
            findings.Report(0, Faults.NotAPicture(ending));
            return null;
        }

        return new Picture(findings.Path, mediaType, width, height, Picture.FingerprintOf(bytes.Span));
    }

    /// <summary>Width and height in pixels, else the viewBox.</summary>
    private static (int, int)? Svg(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg")
                return null;
            if (Pixels(reader.GetAttribute("width")) is { } width && Pixels(reader.GetAttribute("height")) is { } height)
                return (width, height);
            return reader.GetAttribute("viewBox")?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is [_, _, var w, var h]
                && Pixels(w) is { } boxWidth && Pixels(h) is { } boxHeight ? (boxWidth, boxHeight) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int? Pixels(string? length) =>
        double.TryParse(length?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels)
        && pixels is > 0 and < 100_000 ? (int)Math.Round(pixels) : null;

    private static (int, int)? Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24 && bytes.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G']) ? Size32(bytes[16..]) : null;

    private static (int, int)? Jpeg(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith<byte>([0xFF, 0xD8]))
            return null;
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]))
        {
            // A frame header: all of C0 to CF but tables and the arithmetic coding's conditioning.
            if (bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
        }

        return null;
    }

    private static (int, int)? WebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WEBP"u8))
            return null;
        var chunk = bytes[12..16];
        if (chunk.SequenceEqual("VP8 "u8))
            return (Int16(bytes[26..]) & 0x3FFF, Int16(bytes[28..]) & 0x3FFF);
        if (chunk.SequenceEqual("VP8X"u8))
            return (1 + Int24(bytes[24..]), 1 + Int24(bytes[27..]));
        var packed = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
        return chunk.SequenceEqual("VP8L"u8) ? (1 + (int)(packed & 0x3FFF), 1 + (int)((packed >> 14) & 0x3FFF)) : null;
    }

    /// <summary>The image's extent stands in its 'ispe' property: version and flags, width, height.</summary>
    private static (int, int)? Avif(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.IndexOf("ispe"u8);
        return at > 8 && bytes[4..].StartsWith("ftyp"u8) && bytes.Length >= at + 16 ? Size32(bytes[(at + 8)..]) : null;
    }

    private static int Int16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static (int, int) Size32(ReadOnlySpan<byte> bytes) =>
        (BinaryPrimitives.ReadInt32BigEndian(bytes), BinaryPrimitives.ReadInt32BigEndian(bytes[4..]));
}
