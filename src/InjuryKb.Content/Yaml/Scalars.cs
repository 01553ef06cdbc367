using System.Globalization;
using System.Text.Json;
using InjuryKb.Content.Files;
using InjuryKb.Content.Problems;

namespace InjuryKb.Content.Yaml;

/// <summary>Reads single values; null stands for one that was reported.</summary>
internal static class Scalars
{
    public static string? Text(YamlScalar value, int max, Findings findings)
    {
        var text = value.Text.Trim();
        if (text.Length > max)
            findings.Report(value.Start, Faults.TooLong(text.Length, max));
        return text;
    }

    public static DateOnly? Date(YamlScalar value, Findings findings) =>
        DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : Refuse<DateOnly>(value, Faults.NotADate(value.Text), findings);

    public static int? Number(YamlScalar value, int min, int max, Findings findings) =>
        int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max
            ? number
            : Refuse<int>(value, Faults.NotANumber(value.Text, min, max), findings);

    public static bool Flag(YamlScalar value, Findings findings) => value switch
    {
        { Plain: true, Text: "true" } => true,
        { Plain: true, Text: "false" } => false,
        _ => Refuse<bool>(value, Faults.NotAFlag(value.Text), findings) ?? false,
    };

    /// <summary>A member of <typeparamref name="T"/>, written in kebab case: <c>hip-thigh</c>.</summary>
    public static T? Choice<T>(YamlScalar value, Findings findings) where T : struct, Enum
    {
        foreach (var member in Enum.GetValues<T>())
        {
            if (value.Text == Written(member))
                return member;
        }

        var choices = Enum.GetValues<T>().Select(Written).ToArray();
        return Refuse<T>(value, Faults.NotAChoice(value.Text, choices, Spelling.Nearest(value.Text, choices)), findings);
    }

    private static string Written<T>(T member) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());

    private static T? Refuse<T>(YamlScalar value, Fault fault, Findings findings) where T : struct
    {
        findings.Report(value.Start, fault);
        return null;
    }
}
