using InjuryKb.Web.Hosting;

namespace InjuryKb.Web.Commands;

internal static class Failure
{
    /// <summary>Runs the command, and puts what the user can mend into a sentence.</summary>
    /// <returns>The command's exit code, or 1.</returns>
    public static async Task<int> ExplainedAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception exception) when (StartFailure.Explain(exception) is { } sentence)
        {
            Console.Error.WriteLine(sentence);
            return 1;
        }
    }

    /// <returns>The exit code for wrong use.</returns>
    public static async Task<int> NoFolderAsync(string folder)
    {
        await Console.Error.WriteLineAsync($"There is no folder {folder}; name the one that holds the content.");
        return CommandLine.WrongUse;
    }
}
