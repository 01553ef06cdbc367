#pragma warning disable CS9113, CS0067, CA1822, CA1065, MA0041, RCS1079
using InjuryKb.Content.Pictures;

namespace InjuryKb.Content.Index;

public sealed class PictureQueries(IndexDatabase database)
{
    /// <param name="file">From the content folder, with forward slashes.</param>
    public Picture? Find(string file) => throw new NotSupportedException();
}
