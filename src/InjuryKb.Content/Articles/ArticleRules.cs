using InjuryKb.Content.Body;
using InjuryKb.Content.Problems;
using InjuryKb.Content.Yaml;

namespace InjuryKb.Content.Articles;

/// <summary>What must hold between the keys of an article, and between them and its body.</summary>
internal static class ArticleRules
{
    public static void Check(Article article, ReadBody body, MappingReader keys)
    {
        Dates(article, keys);
        Reviewer(article, body, keys);
        if (body.IsRead)
        {
            Care(article, body, keys);
            References(article, keys);
            Pictures(body, keys);
        }

        if (article.Title.Length > 0 && article.Summary.TrimEnd('.').Equals(article.Title.TrimEnd('.'), StringComparison.OrdinalIgnoreCase))
            keys.Report("summary", Faults.SummaryIsTitle());
        if (article.TellApart.Count < 2 && !article.Address.StartsWith("medications/", StringComparison.Ordinal))
            keys.Report("tell_apart", Faults.TellApart());
    }

    private static void Dates(Article article, MappingReader keys)
    {
        if (article.Updated < article.Published)
            keys.Report("updated", Faults.NotAfter("updated", "published"));
        if (article.ReviewDue <= article.Published)
            keys.Report("review_due", Faults.NotAfter("review_due", "published"));
        else if (article.ReviewDue is { } due)
            keys.Report("review_due", Faults.Overdue(due));
        if (keys.Has("reviewed_by") && !keys.Has("reviewed_on"))
            keys.Report("reviewed_by", Faults.ReviewWithoutDate());
        if (keys.Has("reviewed_on") && !keys.Has("reviewed_by"))
            keys.Report("reviewed_on", Faults.DateWithoutReviewer());
    }

    private static void Reviewer(Article article, ReadBody body, MappingReader keys)
    {
        if (article.Review is not { By: var reviewer })
            return;
        if (article.Authors.Contains(reviewer))
            keys.Report("reviewed_by", Faults.ReviewerIsAuthor(reviewer));
        if (body.Answers.Any(answer => answer.By == reviewer))
            keys.Report("reviewed_by", Faults.ReviewerAnswers(reviewer));
    }

    private static void Care(Article article, ReadBody body, MappingReader keys)
    {
        if (article.NoRedFlags is not null && body.Cards.Any())
            keys.Report("no_red_flags", Faults.RedFlagsDenied());
        if (article.NoRedFlags is null && !body.Cards.Any())
            keys.Report("no_red_flags", Faults.NoCareCard());
    }

    private static void References(Article article, MappingReader keys)
    {
        if (article.References.Count == 0)
            keys.Report("references", Faults.NoReferences());
        foreach (var uncited in article.References.Where(reference => reference.Citations == 0 && ReferenceReader.IsCitable(reference.Id)))
            keys.Findings.Report(keys.PlaceOf("references", "id", uncited.Id), Faults.Uncited(uncited.Id));
    }

    private static void Pictures(ReadBody body, MappingReader keys)
    {
        var shown = body.Figures.Select(picture => picture.File[(picture.File.LastIndexOf('/') + 1)..]).ToHashSet();
        foreach (var unused in keys.KeysOf("pictures").Where(key => !shown.Contains(key.Text)))
            keys.Findings.Report(unused.Start, Faults.UnusedPicture(unused.Text));
    }
}
