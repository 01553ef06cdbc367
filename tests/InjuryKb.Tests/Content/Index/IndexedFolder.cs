using System.Collections.Concurrent;
using InjuryKb.Content.Files;
using InjuryKb.Content.Index;
using InjuryKb.Content.Problems;
using InjuryKb.Tests.Web.Sites;
using Microsoft.Extensions.Logging;

namespace InjuryKb.Tests.Content.Index;

/// <summary>A content folder of its own with its index, and every question one can ask of it.</summary>
internal sealed class IndexedFolder : IDisposable
{
    private readonly SiteFolder _folder;
    private readonly bool _ownsFolder;
    private readonly ConcurrentQueue<string> _log = [];

    public IndexedFolder(SiteFolder? folder = null, DateTimeOffset? now = null, Func<string, ReadOnlyMemory<byte>, ParsedFile>? parse = null)
    {
        (_folder, _ownsFolder) = (folder ?? SiteFolder.Empty(), folder is null);
        Time = new FixedDay(now ?? new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
        Index = new ContentIndex(
            new ContentIndexOptions(_folder.Content, _folder.Data),
            Time,
            new QueueLogger<ContentIndex>(_log),
            (path, bytes) =>
            {
                Parsed.Enqueue(path);
                return (parse ?? FileParser.Parse)(path, bytes);
            });
        Index.Changed += (_, change) => Changes.Enqueue(change);
        Index.Open();
    }

    public FixedDay Time { get; }

    public ContentIndex Index { get; }

    public ArticleQueries Articles => new(Index.Database, Time);

    public CategoryQueries Categories => new(Index.Database, Time);

    public ContributorQueries Contributors => new(Index.Database, Time);

    public AddressQueries Addresses => new(Index.Database, Time);

    public RedFlagQueries RedFlags => new(Index.Database);

    public SitePageQueries SitePages => new(Index.Database, Time);

    public PictureQueries Pictures => new(Index.Database);

    public string IndexFile => Path.Combine(_folder.Data, "index.db");

    /// <summary>Every file that was parsed, in order.</summary>
    public ConcurrentQueue<string> Parsed { get; } = [];

    public ConcurrentQueue<ContentChangedEventArgs> Changes { get; } = [];

    public IEnumerable<string> Log => _log;

    public string PathOf(string path) => Path.Combine(_folder.Content, path);

    public void Write(string path, string text) => _folder.Write(path, text);

    /// <summary>An article with these lines among its front matter.</summary>
    public void Article(string address, string keys = "", string body = "Text.") => Write(
        address + ".md",
        $"---\ntitle: {Title(address)}\nsummary: About {Title(address)}.\npublished: 2026-11-01\n{Lines(keys)}---\n\n{body}\n");

    public void Category(string slug, string keys = "", string body = "") => Write(
        slug + "/_category.md",
        $"---\ntitle: {slug} injuries\nshort: {slug}\narea: hip-thigh\norder: 1\nsummary: All about it.\n{Lines(keys)}---\n\n{body}\n");

    public void Contributor(string slug, string name, string keys = "") =>
        Write($"_contributors/{slug}.md", $"---\nname: {name}\n{Lines(keys)}---\n");

    /// <summary>Updates until nothing is unsettled.</summary>
    public async Task<UpdateResult> UpdateAsync()
    {
        UpdateResult result;
        do
            result = await Index.UpdateAsync(cancellation: TestContext.Current.CancellationToken);
        while (result.Again);
        return result;
    }

    public string[] Problems(params string[] reserved) =>
        [.. Index.Problems(reserved.ToHashSet()).Where(problem => problem.Severity == Severity.Error).Select(Line)];

    public ContentWatcher Watcher() => new(Index, Time, new QueueLogger<ContentWatcher>(_log));

    public void Dispose()
    {
        Index.Dispose();
        if (_ownsFolder)
            _folder.Dispose();
    }

    private static string Line(Problem problem) => $"{problem.Path}:{problem.Line}:{problem.Column} {problem.Code}";

    private static string Title(string address) => address[(address.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static string Lines(string keys) => keys.Length == 0 ? "" : keys + "\n";

    private sealed class QueueLogger<T>(ConcurrentQueue<string> lines) : ILogger<T>
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel}: {formatter(state, exception)}");
    }
}

/// <summary>The real clock's pace, on a day that the test chooses.</summary>
internal sealed class FixedDay(DateTimeOffset now) : TimeProvider
{
    private readonly TimeSpan _ahead = now - System.GetUtcNow();

    /// <summary>Days passed since.</summary>
    public int Days { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead + TimeSpan.FromDays(Days);
}
