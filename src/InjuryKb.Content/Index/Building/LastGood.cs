using InjuryKb.Content.Articles;
using InjuryKb.Content.Categories;
using InjuryKb.Content.Contributors;
using InjuryKb.Content.Files;
using InjuryKb.Content.Pictures;
using InjuryKb.Content.RedFlags;
using InjuryKb.Content.SitePages;
using InjuryKb.Content.Synonyms;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Content.Index.Building;

/// <summary>The last good versions of files that are broken now, from an older index.</summary>
internal static class LastGood
{
    /// <summary>Takes them over, as far as the older index can be read.</summary>
    public static void Carry(SqliteConnection old, IndexReader index, FileRows rows)
    {
        var broken = index.All(
            "SELECT id, path, kind FROM file f WHERE broken AND NOT EXISTS (SELECT 1 FROM document WHERE file = f.id)",
            row => (Id: row.GetInt64(0), Path: row.GetString(1), Kind: Enum.Parse<FileKind>(row.GetString(2))));
        foreach (var file in broken)
        {
            if (Read(old, file.Path, file.Kind) is { } lastGood)
                rows.Restore(file.Id, lastGood);
        }
    }

    private static GoodVersion? Read(SqliteConnection old, string path, FileKind kind)
    {
        using var command = old.CreateCommand();
        command.CommandText = "SELECT d.body, d.links, d.source FROM file f JOIN document d ON d.file = f.id WHERE f.path = $path";
        command.Parameters.AddWithValue("$path", path);
        try
        {
            using var row = command.ExecuteReader();
            return row.Read() ? Read(row, TypeOf(kind)) : null;
        }
        catch (Exception e) when (IndexDatabase.IsDamage(e))
        {
            // An older shape or a damaged page: this one is lost, the next one may be whole.
            return null;
        }
    }

    private static GoodVersion Read(SqliteDataReader row, Type type)
    {
        var body = row.GetFieldValue<byte[]>(0);
        var document = StoredDocument.Read(body, type);
        var source = row.IsDBNull(2) ? null : row.GetFieldValue<byte[]>(2);
        return new GoodVersion(document, row.GetString(1), body, source, GoodVersion.SearchedOf(document));
    }

    private static Type TypeOf(FileKind kind) => kind switch
    {
        FileKind.Article => typeof(Article),
        FileKind.Category => typeof(Category),
        FileKind.Contributor => typeof(Contributor),
        FileKind.SitePage => typeof(SitePage),
        FileKind.RedFlags => typeof(RedFlagList),
        FileKind.Synonyms => typeof(SynonymList),
        _ => typeof(Picture),
    };
}
