using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace InjuryKb.Tests.Web.Sites;

/// <summary>The program itself, as a process of its own.</summary>
public sealed partial class RunningProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningProgram(string dll, IEnumerable<string> arguments, string folder, IEnumerable<(string Key, string Value)> environment)
    {
        var start = new ProcessStartInfo("dotnet", [dll, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        start.Environment.Remove("ASPNETCORE_URLS");
        foreach (var (key, value) in environment)
            start.Environment[key] = value;

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => _errors.Enqueue(line.Data ?? "");
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _process.StandardInput.Close();
    }

    /// <summary>The program that was built together with these tests.</summary>
    public static string Built { get; } = Path.Combine(SiteFolder.Checkout, "src", "InjuryKb.Web", "bin", Configuration, "net10.0", "InjuryKb.Web.dll");

    /// <summary><c>Debug</c> or <c>Release</c>.</summary>
    public static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    public int ProcessId => _process.Id;

    public string Output => string.Join('\n', _output);

    public string Errors => string.Join('\n', _errors).Trim();

    /// <summary>The address that it says it listens on.</summary>
    public Task<Uri> Listening => _listening.Task.WaitAsync(TimeSpan.FromSeconds(60));

    public static RunningProgram Start(string dll, string folder, IEnumerable<string> arguments, params (string Key, string Value)[] environment) =>
        new(dll, arguments, folder, environment);

    /// <returns>Its exit code.</returns>
    public async Task<int> Exit()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>As a service manager does it.</summary>
    public void Terminate() => Process.Start("kill", ["-TERM", $"{ProcessId}"]).WaitForExit();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            _listening.TrySetException(new InvalidOperationException($"The program ended without listening: {Errors}"));
            return;
        }

        _output.Enqueue(line);
        if (Listens.Match(line) is { Success: true } listens)
            _listening.TrySetResult(new Uri(listens.Groups["address"].Value));
    }

    /// <summary>In a line of text or of JSON.</summary>
    [GeneratedRegex("""(?:Listening on |"Address":")(?<address>http://[^" ]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Listens { get; }
}
