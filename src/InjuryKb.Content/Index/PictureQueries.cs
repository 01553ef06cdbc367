using InjuryKb.Content.Pictures;

namespace InjuryKb.Content.Index;

/// <summary>The pictures that the site serves.</summary>
public sealed class PictureQueries(IndexDatabase database)
{
    /// <param name="file">From the content folder, with forward slashes.</param>
    public Picture? Find(string file) => database.Read(index => index.First(
        "SELECT d.body FROM file f JOIN document d ON d.file = f.id WHERE f.path = $path AND f.kind = 'Picture'",
        row => StoredDocument.Read<Picture>(row.GetFieldValue<byte[]>(0)),
        ("$path", file)));
}
