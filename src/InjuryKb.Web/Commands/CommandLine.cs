using System.CommandLine;
using System.CommandLine.Invocation;

namespace InjuryKb.Web.Commands;

public static class CommandLine
{
    private const string Serve = "serve";
    internal const int WrongUse = 2;

    private static readonly string[] Questions = ["--help", "-h", "-?", "/?", "/h", "--version"];

    /// <summary>Without a word the program serves, and every option goes to the host unread.</summary>
    /// <returns>The host's options; null when the arguments ask for something else.</returns>
    public static string[]? HostOptions(string[] args) => args switch
    {
        [] => args,
        [Serve, .. var options] when !options.Any(Questions.Contains) => options,
        [var first, ..] when (first is ['-' or '/', ..] || first.Contains('=')) && !Questions.Contains(first) => args,
        _ => null,
    };

    /// <param name="build">The site, which commands ask about its configuration, its addresses and its index.</param>
    /// <returns>0 when all is well, 1 when errors were found, 2 when the arguments make no sense.</returns>
    public static async Task<int> RunAsync(string[] args, Func<string[], WebApplication> build)
    {
        var root = new RootCommand("A sports-injury knowledge base, written in Markdown. Without a command it serves the site.")
        {
            new Command(Serve, "Serve the site; every option is a setting, such as --urls http://localhost:8080 or --Content:Folder articles"),
            new CheckCommand(build),
            new IndexCommand(build),
            new MissedCommand(build),
        };
        // With an action of its own the root does not also complain that a command is missing.
        root.SetAction(_ => WrongUse);
        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction wrong)
            wrong.ShowHelp = false;

        var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        return parsed.Errors.Count > 0 ? WrongUse : code;
    }
}
