using InjuryKb.Content.Articles;
using InjuryKb.Content.Categories;
using InjuryKb.Content.Contributors;
using InjuryKb.Content.Index.Search;
using InjuryKb.Content.RedFlags;
using InjuryKb.Content.SitePages;
using Microsoft.Data.Sqlite;

namespace InjuryKb.Content.Index.Building;

/// <summary>Writes good documents: the record itself, and the columns that lists and searches need.</summary>
internal sealed class DocumentRows(SqliteConnection connection) : IDisposable
{
    private readonly Statement _clear = new(connection, "DELETE FROM document WHERE file = $file");
    private readonly Statement _shown = new(connection, "UPDATE file SET draft = $draft, shown = $shown WHERE id = $file");
    private readonly Statement _document = new(connection, "INSERT INTO document VALUES ($file, $links, $body, $source)");
    private readonly Statement _category = new(connection, """
        INSERT INTO category (file, slug, title, short, area, place, summary, map)
        VALUES ($file, $slug, $title, $short, $area, $place, $summary, $map)
        """);

    private readonly Statement _contributor = new(connection, "INSERT INTO contributor VALUES ($file, $slug, $name, $physician)");
    private readonly Statement _sitePage = new(connection, "INSERT INTO site_page VALUES ($file, $slug, $title, $summary, $updated)");
    private readonly Statement _alias = new(connection, "INSERT OR IGNORE INTO alias VALUES ($name, $file)");
    private readonly Statement _redFlag = new(connection, "INSERT INTO red_flag VALUES ($place, $file, $level, $body)");
    private readonly Statement _redFlagListing = new(connection, "INSERT OR IGNORE INTO red_flag_listing VALUES ($category, $every_article, $flag)");
    private readonly ArticleRows _articles = new(connection);
    private readonly SearchRows _search = new(connection);

    /// <summary>Takes away what the last good bytes said.</summary>
    public void Clear(long file)
    {
        _search.Forget(file);
        _clear.Run(file);
    }

    /// <summary>Call at the end of the update.</summary>
    public void Finish() => _search.Finish();

    public void Replace(long file, GoodVersion version)
    {
        Clear(file);
        var document = version.Document;
        var draft = document is Article { Draft: true };
        _shown.Run(draft, draft ? null : ShownFrom(document), file);
        if (draft)
            return;

        _document.Run(file, version.Links, version.Body, version.Source);
        if (version.Searched is { } searched)
            _search.Write(file, searched);
        switch (document)
        {
            case Article article: Write(file, article); break;
            case Category category: Write(file, category); break;
            case Contributor contributor: _contributor.Run(file, contributor.Slug, contributor.Name, contributor.Physician); break;
            case SitePage page: _sitePage.Run(file, page.Slug, page.Title, page.Summary, page.Updated.DayNumber); break;
            case RedFlagList list: Write(file, list); break;
        }
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_clear, _shown, _document, _category, _contributor, _sitePage, _alias, _redFlag, _redFlagListing])
            statement.Dispose();
        _articles.Dispose();
        _search.Dispose();
    }

    private static int ShownFrom(object document) => document is Article article ? article.Published.DayNumber : 0;

    private void Write(long file, Article article)
    {
        _articles.Write(file, article);
        WriteAliases(file, article.Aliases);
    }

    private void Write(long file, Category category)
    {
        _category.Run(
            file, category.Slug, category.Title, category.Short, (int)category.Area, category.Order, category.Summary, category.Map);
        WriteAliases(file, category.Aliases);
    }

    private void Write(long file, RedFlagList list)
    {
        foreach (var (place, flag) in list.RedFlags.Index())
        {
            _redFlag.Run(place, file, (int)flag.Level, StoredDocument.Write(flag));
            foreach (var category in flag.Categories)
                _redFlagListing.Run(category, false, place);
            foreach (var category in flag.EveryArticleOf)
                _redFlagListing.Run(category, true, place);
        }
    }

    private void WriteAliases(long file, IEnumerable<string> aliases)
    {
        foreach (var alias in aliases)
            _alias.Run(alias, file);
    }
}
