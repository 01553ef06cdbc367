using System.Text.RegularExpressions;

namespace InjuryKb.Content.Body;

/// <summary>What stands after a container's name: <c>by="slug" retold</c>. A word without value has an empty one.</summary>
internal static partial class ContainerArguments
{
    public static Dictionary<string, string> Of(FencedContainer container)
    {
        Dictionary<string, string> arguments = [];
        foreach (Match match in Argument().Matches(container.Arguments))
            arguments[match.Groups["key"].Value] = match.Groups["value"].Value;
        return arguments;
    }

    [GeneratedRegex("""(?<key>[^\s="]+)(="(?<value>[^"]*)")?""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Argument();
}
