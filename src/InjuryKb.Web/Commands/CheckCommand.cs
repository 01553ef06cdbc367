using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using InjuryKb.Content.Index;
using InjuryKb.Content.Problems;
using InjuryKb.Web.Hosting.Configuration;
using InjuryKb.Web.Hosting.Indexing;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Commands;

/// <summary>Prints everything wrong in the content, a line for each problem, in the manner of a compiler.</summary>
internal sealed class CheckCommand : Command
{
    private static readonly JsonSerializerOptions JsonFormat = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private readonly Argument<string?> _folder = new("folder")
    {
        Description = "The content; the configured folder when left out",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<Format> _format = new("--format") { Description = "How to print" };
    private readonly Option<bool> _strict = new("--warnings-as-errors") { Description = "Exit with 1 on warnings too" };

    public CheckCommand(Func<string[], WebApplication> build)
        : base("check", "Say what is wrong in the content")
    {
        Arguments.Add(_folder);
        Options.Add(_format);
        Options.Add(_strict);
        SetAction((parsed, cancellation) => Failure.ExplainedAsync(() => RunAsync(build, parsed, cancellation)));
    }

    private enum Format
    {
        Text,
        Json,
    }

    private async Task<int> RunAsync(Func<string[], WebApplication> build, ParseResult parsed, CancellationToken cancellation)
    {
        await using var site = build(Settings.Of(content: parsed.GetValue(_folder)));
        var folder = site.Services.GetRequiredService<IOptions<ContentOptions>>().Value.Folder;
        if (!Directory.Exists(folder))
            return await Failure.NoFolderAsync(folder);

        var reserved = site.Services.GetRequiredService<ReservedNames>().All;
        var problems = (await ContentCheck.RunAsync(folder, reserved, TimeProvider.System, cancellation))
            .Select(problem => problem with { Path = Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(folder, problem.Path)) })
            .ToArray();

        Console.Out.Write(parsed.GetValue(_format) is Format.Json
            ? JsonSerializer.Serialize(problems, JsonFormat) + Environment.NewLine
            : string.Concat(problems.Select(Line)));
        var errors = problems.Count(problem => problem.Severity is Severity.Error);
        Console.Error.WriteLine($"{errors} errors, {problems.Length - errors} warnings");
        return errors > 0 || (parsed.GetValue(_strict) && problems.Length > 0) ? 1 : 0;
    }

    private static string Line(Problem problem) =>
        $"{problem.Path}:{problem.Line}:{problem.Column}: {Word(problem.Severity)} {problem.Code}: {problem.Message}{Environment.NewLine}";

    private static string Word(Severity severity) => severity is Severity.Error ? "error" : "warning";
}
