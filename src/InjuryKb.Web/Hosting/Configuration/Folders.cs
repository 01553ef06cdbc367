using Microsoft.Extensions.Configuration.CommandLine;

namespace InjuryKb.Web.Hosting.Configuration;

/// <summary>
/// Where a relative folder begins: on the command line, where the user stands; in a settings file or the environment, at the
/// root of the checkout that the program was built in, else at the working directory.
/// </summary>
public static class Folders
{
    private const string Solution = "InjuryKb.sln";

    /// <returns>The full path; an empty one stays empty, for validation to find.</returns>
    public static string Resolve(IConfiguration configuration, string key, string folder) =>
        folder is "" ? folder : Path.GetFullPath(folder, GivenOnCommandLine(configuration, key) ? Environment.CurrentDirectory : Root);

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution)))
                folder = folder.Parent;
            return folder?.FullName ?? Environment.CurrentDirectory;
        }
    }

    private static bool GivenOnCommandLine(IConfiguration configuration, string key) =>
        configuration is IConfigurationRoot root
        && root.Providers.LastOrDefault(provider => provider.TryGet(key, out _)) is CommandLineConfigurationProvider;
}
