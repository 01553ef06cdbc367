using InjuryKb.Content.Files;

namespace InjuryKb.Content.Synonyms;

internal static class SynonymReader
{
    public static SynonymList Read(Findings findings) => new(ListFile.Read(findings, item => item.Texts("terms", max: 100)));
}
