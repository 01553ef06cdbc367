using InjuryKb.Content.Files;
using InjuryKb.Content.Index.Building;
using InjuryKb.Content.Problems;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace InjuryKb.Content.Index;

/// <param name="ContentFolder">Full path of the Markdown.</param>
/// <param name="DataFolder">Full path of the folder that holds <c>index.db</c>; made when missing.</param>
public sealed record ContentIndexOptions(string ContentFolder, string DataFolder);

/// <summary>How far an update is, in files to read.</summary>
public sealed record IndexProgress(int Done, int Total);

/// <summary>What an update did.</summary>
/// <param name="Again">Some files were changing while they were read: another update is needed.</param>
public sealed record UpdateResult(int Files, int Parsed, int Removed, bool Again);

/// <summary>The index of the content folder and its state.</summary>
public sealed partial class ContentIndex : IDisposable
{
    private readonly ContentIndexOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<ContentIndex> _log;
    private readonly ContentReader _reader;
    private readonly EarlierIndex _earlier;
    private readonly SemaphoreSlim _oneUpdate = new(1);
    private FileStream? _lock;
    private volatile bool _damaged;
    private bool _checked;
    private long _generation;

    public ContentIndex(ContentIndexOptions options, TimeProvider time, ILogger<ContentIndex> log)
        : this(options, time, log, FileParser.Parse)
    {
    }

    internal ContentIndex(
        ContentIndexOptions options, TimeProvider time, ILogger<ContentIndex> log, Func<string, ReadOnlyMemory<byte>, ParsedFile> parse)
    {
        (_options, _time, _log) = (options, time, log);
        _reader = new ContentReader(options.ContentFolder, parse);
        Database = new IndexDatabase(Path.Combine(options.DataFolder, "index.db"));
        _earlier = new EarlierIndex(Database, options.ContentFolder, log);
        Database.Damaged += (_, _) => _damaged = true;
    }

    /// <summary>After each update that may have changed a page.</summary>
    public event EventHandler<ContentChangedEventArgs>? Changed;

    public IndexDatabase Database { get; }

    /// <summary>Whether questions are answered.</summary>
    public bool Ready => Database.Ready;

    /// <summary>Changes with each update that may have changed a page.</summary>
    public long Generation => Interlocked.Read(ref _generation);

    /// <summary>Why the last update failed; null when it did not.</summary>
    public string? Failure { get; private set; }

    public string ContentFolder => _options.ContentFolder;

    /// <summary>Takes <c>index.lock</c> and serves the index from last time, if it fits. Call once, before the first update.</summary>
    /// <exception cref="IndexLockedException">Another process holds it.</exception>
    public void Open()
    {
        Directory.CreateDirectory(_options.DataFolder);
        var file = Path.Combine(_options.DataFolder, "index.lock");
        try
        {
            _lock = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (File.Exists(file))
        {
            throw new IndexLockedException(
                $"Another process is using the index in '{_options.DataFolder}': stop it, or choose another folder in Data:Folder.", e);
        }

        if (!Database.TouchedSinceLastTime && _earlier.Fits())
            Database.Serve();
    }

    /// <summary>Brings the index up to date, building it again where it must be.</summary>
    /// <exception cref="ContentFolderException">There is no content.</exception>
    public async Task<UpdateResult> UpdateAsync(IProgress<IndexProgress>? progress = null, CancellationToken cancellation = default)
    {
        await _oneUpdate.WaitAsync(cancellation);
        try
        {
            var result = await UpdateOrRebuildAsync(progress, cancellation);
            Failure = null;
            return result;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Failure = e.Message;
            throw;
        }
        finally
        {
            _oneUpdate.Release();
        }
    }

    /// <summary>Everything wrong in the content, by path and line.</summary>
    /// <param name="reservedNames">First segments of addresses that the site uses itself.</param>
    public IReadOnlyList<Problem> Problems(IReadOnlySet<string> reservedNames) =>
        Database.Read(index => ProblemQuery.All(index, reservedNames, _time));

    public void Dispose()
    {
        Database.Dispose();
        _lock?.Dispose();
        _oneUpdate.Dispose();
    }

    private async Task<UpdateResult> UpdateOrRebuildAsync(IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        if (Ready && !_damaged && !Database.Touched && File.Exists(Database.File))
        {
            try
            {
                return await UpdateInPlaceAsync(progress, cancellation);
            }
            catch (Exception e) when (IndexDatabase.IsDamage(e))
            {
                LogDamaged(e);
            }
        }

        return await RebuildAsync(progress, cancellation);
    }

    private Task<UpdateResult> UpdateInPlaceAsync(IProgress<IndexProgress>? progress, CancellationToken cancellation) => Database.Change(async connection =>
    {
        connection.Execute("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON");
        if (!_checked)
            EarlierIndex.CheckWhole(connection);
        _checked = true;
        using var update = new IndexUpdate(connection, _options.ContentFolder, _reader, _time);
        var (result, changed) = await update.RunAsync(old: null, progress, cancellation);
        if (result.Parsed + result.Removed > 0)
            Announce(changed);
        return result;
    });

    /// <summary>Builds another index beside, then puts it in this one's place.</summary>
    private async Task<UpdateResult> RebuildAsync(IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        var file = Database.File + ".new";
        File.Delete(file);
        UpdateResult result;
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            // Nobody sees this file before it is whole; a failed build is thrown away.
            connection.Execute("""
                PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
                PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536
                """);
            IndexSchema.Create(connection, _options.ContentFolder);
            using var old = _earlier.OpenIfSameContent();
            using var update = new IndexUpdate(connection, _options.ContentFolder, _reader, _time);
            (result, _) = await update.RunAsync(old, progress, cancellation);
            connection.Execute("PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL");
        }

        Database.Replace(file);
        (_damaged, _checked) = (false, true);
        Announce(addresses: null);
        return result;
    }

    private void Announce(IReadOnlySet<string>? addresses) =>
        Changed?.Invoke(this, new ContentChangedEventArgs(Interlocked.Increment(ref _generation), addresses));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The index is damaged and is built again")]
    private partial void LogDamaged(Exception exception);
}
