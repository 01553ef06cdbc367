using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace InjuryKb.Benchmarks.Server;

/// <summary>The published program as a process of its own, on a port that was free.</summary>
internal sealed class PublishedSite : IAsyncDisposable
{
    private readonly Process _process;

    private PublishedSite(Process process, Uri address, TimeSpan untilFirstPage)
    {
        _process = process;
        UntilFirstPage = untilFirstPage;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    /// <summary>From the start of the process to the first page, the index included.</summary>
    public TimeSpan UntilFirstPage { get; }

    /// <summary>Most memory that it ever held, in MB (10⁶ bytes): Linux's VmHWM.</summary>
    public double PeakMegabytes()
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024 / 1e6;
    }

    public static async Task<PublishedSite> StartAsync(string published, string content, string data)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = published };
        foreach (var argument in (string[])["InjuryKb.Web.dll", "--urls", "http://127.0.0.1:0", "--Content:Folder", content, "--Data:Folder", data])
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";

        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        var address = await AddressAsync(process);
        _ = process.StandardOutput.ReadToEndAsync();
        using var client = new HttpClient { BaseAddress = address };
        while (!(await client.GetAsync("/")).IsSuccessStatusCode)
            await Task.Delay(TimeSpan.FromMilliseconds(5));
        return new PublishedSite(process, address, clock.Elapsed);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _ = Terminate(_process.Id);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<Uri> AddressAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var place = line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal);
            if (place >= 0)
                return new Uri(new string([.. line[place..].TakeWhile(c => !char.IsWhiteSpace(c) && c is not ('"' or '}'))]));
        }

        throw new InvalidOperationException("The site stopped before it said where it listens.");
    }

    private static int Terminate(int process) => Kill(process, 15);

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
