using InjuryKb.Web.Hosting.Logging;

namespace InjuryKb.Web.Hosting;

public static class Startup
{
    /// <summary>Finds the program's own files from any working directory, built or published, in any environment.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        if (File.Exists(Path.Combine(AppContext.BaseDirectory, $"{builder.Environment.ApplicationName}.staticwebassets.runtime.json")))
            builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(RequestLimits.Apply);
        return builder;
    }

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(Func<WebApplication> build)
    {
        try
        {
            await using var app = build();
            var listening = app.Services.GetRequiredService<Listening>();
            listening.Check(app.Configuration[WebHostDefaults.ServerUrlsKey]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []);
            await app.StartAsync();
            listening.Announce(app.Urls);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // What is unexpected here stands in the log with its trace: the host has written it.
            await Console.Error.WriteLineAsync(StartFailure.Explain(exception) ?? $"The site cannot start: {exception.Message}");
            return 1;
        }
    }
}
