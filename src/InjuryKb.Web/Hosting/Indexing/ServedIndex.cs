using InjuryKb.Content.Index;
using InjuryKb.Content.Index.Search;
using InjuryKb.Web.Hosting.Configuration;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Hosting.Indexing;

public static class ServedIndex
{
    /// <summary>The index of the content, and every question that pages ask it.</summary>
    public static IServiceCollection AddContentIndex(this IServiceCollection services) =>
        services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(FoldersOf)
            .AddSingleton<ReservedNames>()
            .AddSingleton<ContentIndex>()
            .AddSingleton<ContentWatcher>()
            .AddSingleton(provider => provider.GetRequiredService<ContentIndex>().Database)
            .AddSingleton<AddressQueries>()
            .AddSingleton<ArticleQueries>()
            .AddSingleton<CategoryQueries>()
            .AddSingleton<ContributorQueries>()
            .AddSingleton<PictureQueries>()
            .AddSingleton<RedFlagQueries>()
            .AddSingleton<SearchQueries>()
            .AddSingleton<SitePageQueries>()
            .AddHostedService<IndexUpdates>();

    /// <summary>Pages wait for the first index; files of the program itself do not.</summary>
    public static IApplicationBuilder UseIndex(this IApplicationBuilder app)
    {
        var index = app.ApplicationServices.GetRequiredService<ContentIndex>();
        return app.Use((context, next) => index.Ready || context.GetEndpoint()?.Metadata.GetMetadata<NeedsNoIndex>() is not null
            ? next(context)
            : throw new IndexUnavailableException("The first index is being built."));
    }

    /// <summary>Takes the index of the data folder for this process.</summary>
    /// <exception cref="ConfigurationException">The data folder cannot be used.</exception>
    /// <exception cref="IndexLockedException">Another process holds it.</exception>
    public static void Take(this ContentIndex index)
    {
        try
        {
            index.Open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"Data:Folder: {exception.Message}", exception);
        }
    }

    private static ContentIndexOptions FoldersOf(IServiceProvider services) => new(
        services.GetRequiredService<IOptions<ContentOptions>>().Value.Folder,
        services.GetRequiredService<IOptions<DataOptions>>().Value.Folder);
}

/// <summary>Marks an endpoint that answers before the first index stands.</summary>
public sealed class NeedsNoIndex;
