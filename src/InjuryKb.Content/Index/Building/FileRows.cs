using InjuryKb.Content.Files;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Content.Index.Building;

/// <summary>Writes what a file says into the tables.</summary>
internal sealed class FileRows(SqliteConnection connection) : IDisposable
{
    private readonly Statement _file = new(connection, """
        INSERT INTO file (path, kind, address, size, modified, seen, hash, broken, draft)
        VALUES ($path, $kind, $address, $size, $modified, $seen, $hash, $broken, 0)
        ON CONFLICT (path) DO UPDATE SET size = $size, modified = $modified, seen = $seen, hash = $hash, broken = $broken
        RETURNING id
        """);

    private readonly Statement _stat = new(connection, "UPDATE file SET modified = $modified, seen = $seen WHERE path = $path");
    private readonly Statement _id = new(connection, "SELECT id FROM file WHERE path = $path");
    private readonly Statement _remove = new(connection, "DELETE FROM file WHERE path = $path");
    private readonly Statement _clearProblems = new(connection, "DELETE FROM problem WHERE file = $file");
    private readonly Statement _clearMentions = new(connection, "DELETE FROM mention WHERE file = $file");
    private readonly Statement _clearAnchors = new(connection, "DELETE FROM anchor WHERE file = $file");
    private readonly Statement _problem = new(connection, "INSERT INTO problem VALUES ($file, $line, $col, $severity, $code, $message, $since)");
    private readonly Statement _mention = new(connection, "INSERT INTO mention VALUES ($file, $place, $kind, $target, $wanted, $anchor, $line, $col)");
    private readonly Statement _anchor = new(connection, "INSERT OR IGNORE INTO anchor VALUES ($file, $name)");
    private readonly DocumentRows _documents = new(connection);

    /// <summary>Its bytes are known; only the time stamp is new.</summary>
    public void Touch(FileStat stat) => _stat.Run(stat.Modified, stat.Seen, stat.Path);

    public void Remove(string path)
    {
        _documents.Clear(_id.Number(path));
        _remove.Run(path);
    }

    /// <summary>Call at the end of the update.</summary>
    public void Finish() => _documents.Finish();

    public void Write(ReadFile read)
    {
        var (stat, parsed) = (read.Stat, read.Parsed!);
        var id = _file.Number(
            stat.Path, parsed.Kind.ToString(), ContentPath.AddressOf(stat.Path)?[1..], stat.Size, stat.Modified, stat.Seen, read.Hash, read.Good is null);
        WriteFindings(id, parsed);
        if (read.Good is { } version)
            _documents.Replace(id, version);
    }

    /// <summary>Puts back the last good version of a file that is broken now.</summary>
    public void Restore(long file, GoodVersion version) => _documents.Replace(file, version);

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_file, _stat, _id, _remove, _clearProblems, _clearMentions, _clearAnchors, _problem, _mention, _anchor])
            statement.Dispose();
        _documents.Dispose();
    }

    private void WriteFindings(long file, ParsedFile parsed)
    {
        _clearProblems.Run(file);
        _clearMentions.Run(file);
        _clearAnchors.Run(file);
        foreach (var problem in parsed.Problems)
            _problem.Run(file, problem.Line, problem.Column, (int)problem.Severity, problem.Code, problem.Message, problem.Since?.DayNumber);
        foreach (var (place, mention) in parsed.Mentions.Index())
            _mention.Run(file, place, mention.Kind.ToString(), mention.Target, mention.Wanted(), mention.Anchor, mention.Line, mention.Column);
        foreach (var anchor in parsed.Anchors)
            _anchor.Run(file, anchor);
    }
}
