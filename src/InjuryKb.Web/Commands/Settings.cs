namespace InjuryKb.Web.Commands;

/// <summary>What a command says about folders, as the settings that the site knows.</summary>
internal static class Settings
{
    /// <summary>Logs go where they do not mix with what the command prints.</summary>
    private static readonly string[] Quiet =
        ["--Serilog:MinimumLevel:Default=Warning", "--Serilog:WriteTo:Console:Args:standardErrorFromLevel=Verbose"];

    public static string[] Of(string? content = null, string? data = null) =>
    [
        .. Quiet,
        .. content is null ? Array.Empty<string>() : [$"--Content:Folder={content}"],
        .. data is null ? Array.Empty<string>() : [$"--Data:Folder={data}"],
    ];
}
