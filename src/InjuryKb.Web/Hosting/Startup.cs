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
            await app.StartAsync();
            app.Services.GetRequiredService<Listening>().Announce(app.Urls);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception exception) when (StartFailure.Explain(exception) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }
}
