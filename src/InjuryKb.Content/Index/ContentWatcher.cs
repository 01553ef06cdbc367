using InjuryKb.Content.Index.Building;
using Microsoft.Extensions.Logging;

namespace InjuryKb.Content.Index;

/// <summary>Updates the index whenever the content folder changes.</summary>
public sealed partial class ContentWatcher(ContentIndex index, TimeProvider time, ILogger<ContentWatcher> log) : IDisposable
{
    private static readonly TimeSpan Rescan = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan RescanWithoutEvents = TimeSpan.FromSeconds(1);

    private readonly Bell _bell = new();
    private FileSystemWatcher? _events;
    private string? _lastFailure;
    private bool _deaf;

    /// <summary>Until cancelled. A failed update is logged and tried again at the next change.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        index.Database.Damaged += Ring;
        try
        {
            while (!stopping.IsCancellationRequested)
            {
                _events ??= Listen();
                if (!await UpdateAsync(stopping))
                    await _bell.WaitAsync(_events is null ? RescanWithoutEvents : Rescan, stopping);
                await _bell.QuietAsync(time, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The site is stopping.
        }
        finally
        {
            index.Database.Damaged -= Ring;
            StopListening();
        }
    }

    public void Dispose()
    {
        StopListening();
        _bell.Dispose();
    }

    /// <summary>Whether another update is needed at once.</summary>
    private async Task<bool> UpdateAsync(CancellationToken stopping)
    {
        try
        {
            var result = await index.UpdateAsync(progress: null, stopping);
            if (result.Parsed + result.Removed > 0)
                LogUpdated(result.Files, result.Parsed, result.Removed);
            _lastFailure = null;
            return result.Again;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            if (e.Message != _lastFailure)
                LogFailed(e, index.Ready ? "the pages of before stay" : "there is nothing to show yet", e.Message);
            _lastFailure = e.Message;
            return false;
        }
    }

    /// <summary>Null when the folder cannot be watched.</summary>
    private FileSystemWatcher? Listen()
    {
        try
        {
            // Only a bell: what happened is found by looking at the folder.
            var events = new FileSystemWatcher(index.ContentFolder) { IncludeSubdirectories = true };
            events.Changed += Ring;
            events.Created += Ring;
            events.Deleted += Ring;
            events.Renamed += Ring;
            events.Error += Fail;
            events.EnableRaisingEvents = true;
            _deaf = false;
            return events;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            if (!_deaf)
                LogDeaf(e.Message);
            _deaf = true;
            return null;
        }
    }

    private void Ring(object? sender, EventArgs e) => _bell.Ring();

    private void Fail(object? sender, ErrorEventArgs e)
    {
        LogDeaf(e.GetException().Message);
        StopListening();
        _bell.Ring();
    }

    private void StopListening() => Interlocked.Exchange(ref _events, null)?.Dispose();

    [LoggerMessage(Level = LogLevel.Information, Message = "Indexed {Files} files: {Parsed} parsed, {Removed} removed")]
    private partial void LogUpdated(int files, int parsed, int removed);

    [LoggerMessage(Level = LogLevel.Error, Message = "Indexing failed, {Consequence}: {Reason}")]
    private partial void LogFailed(Exception exception, string consequence, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The content folder cannot be watched and is looked at every second: {Reason}")]
    private partial void LogDeaf(string reason);
}
