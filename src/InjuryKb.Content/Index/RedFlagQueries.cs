using InjuryKb.Content.Body;
using InjuryKb.Content.Categories;
using InjuryKb.Content.RedFlags;

namespace InjuryKb.Content.Index;

/// <summary>The warning signs that stand apart from articles.</summary>
public sealed class RedFlagQueries(IndexDatabase database)
{
    /// <summary>Every emergency sign, by area; a sign of no category stands first, under no area.</summary>
    public IReadOnlyList<EmergencySigns> Emergencies() => database.Read(index => index
        .All(
            $"""
            SELECT DISTINCT c.area, r.place, r.body
            FROM red_flag r LEFT JOIN red_flag_listing l ON l.flag = r.place LEFT JOIN category c ON c.slug = l.category
            WHERE r.level = {(int)CareLevel.Emergency} ORDER BY c.area, r.place
            """,
            row => (Area: row.IsDBNull(0) ? (Area?)null : (Area)row.GetInt32(0), Sign: StoredDocument.Read<RedFlag>(row.GetFieldValue<byte[]>(2))))
        .GroupBy(found => found.Area, found => found.Sign)
        .Select(area => new EmergencySigns(area.Key, [.. area]))
        .ToList());
}
