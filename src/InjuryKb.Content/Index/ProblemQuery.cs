using System.Text.Json;
using InjuryKb.Content.Problems;

namespace InjuryKb.Content.Index;

/// <summary>Everything wrong in the content, within files and between them.</summary>
internal static class ProblemQuery
{
    public static List<Problem> All(IndexReader index, IReadOnlySet<string> reservedNames, TimeProvider time) => index.All(
        """
        SELECT f.path, p.line, p.col, p.severity, p.code, p.message FROM problem p JOIN file f ON f.id = p.file
        -- A pair is written in one of its two files and counts for both, which the file alone cannot know.
        WHERE (p.since IS NULL OR p.since <= $today)
            AND (p.code <> 'tell-apart' OR (SELECT count(*) FROM tell_apart t WHERE t.file = f.id OR t.other = f.address) < 2)
        UNION ALL
        SELECT path, line, col, 1, code, message FROM problem_between
        UNION ALL
        SELECT path, 1, 1, 1, 'reserved-name', 'The site uses the address ''/' || address || ''' itself: choose another name.'
        FROM file WHERE kind IN ('Category', 'SitePage') AND address IN (SELECT value FROM json_each($reserved))
        ORDER BY 1, 2, 3, 5, 6
        """,
        row => new Problem(row.GetString(0), row.GetInt32(1), row.GetInt32(2), (Severity)row.GetInt32(3), row.GetString(4), row.GetString(5)),
        time.Today(),
        ("$reserved", JsonSerializer.Serialize([.. reservedNames], IndexJson.Default.StringArray)));
}
