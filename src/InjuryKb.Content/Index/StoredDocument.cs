using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using InjuryKb.Content.Articles;
using InjuryKb.Content.Categories;
using InjuryKb.Content.Contributors;
using InjuryKb.Content.Pictures;
using InjuryKb.Content.RedFlags;
using InjuryKb.Content.SitePages;
using InjuryKb.Content.Synonyms;

namespace InjuryKb.Content.Index;

/// <summary>Records and texts as the index keeps them. The zlib checksum tells damaged bytes from good ones.</summary>
internal static class StoredDocument
{
    // The JSON never stands in a page, so '<' need not be escaped.
    private static readonly StoredJson Json = new(new JsonSerializerOptions(StoredJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static byte[] Write(object document) => Pack(JsonSerializer.SerializeToUtf8Bytes(document, document.GetType(), Json));

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    /// <exception cref="JsonException">The record has another shape now.</exception>
    public static T Read<T>(byte[] stored) => (T)Read(stored, typeof(T));

    public static object Read(byte[] stored, Type type)
    {
        using var json = Unpack(stored);
        return JsonSerializer.Deserialize(json, type, Json) ?? throw new JsonException("A stored document is null.");
    }

    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream(bytes.Length / 2);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
            zlib.Write(bytes);
        return packed.ToArray();
    }

    public static string ReadText(byte[] stored)
    {
        using var reader = new StreamReader(Unpack(stored), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static ZLibStream Unpack(byte[] stored) => new(new MemoryStream(stored), CompressionMode.Decompress);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Category))]
[JsonSerializable(typeof(Contributor))]
[JsonSerializable(typeof(SitePage))]
[JsonSerializable(typeof(RedFlagList))]
[JsonSerializable(typeof(SynonymList))]
[JsonSerializable(typeof(Picture))]
[JsonSerializable(typeof(RedFlag))]
internal sealed partial class StoredJson : JsonSerializerContext;
