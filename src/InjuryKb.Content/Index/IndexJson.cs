using System.Text.Json.Serialization;

namespace InjuryKb.Content.Index;

/// <summary>Lists as SQLite's <c>json_each</c> takes them.</summary>
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(long[]))]
[JsonSerializable(typeof(string?[][]))]
internal sealed partial class IndexJson : JsonSerializerContext;
