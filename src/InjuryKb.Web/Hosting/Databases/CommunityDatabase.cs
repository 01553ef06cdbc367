using InjuryKb.Community;
using InjuryKb.Web.Hosting.Configuration;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Hosting.Databases;

public static class CommunityDatabase
{
    /// <summary>The community database. It is opened beside listening; until then pages come without stars.</summary>
    public static IServiceCollection AddCommunityDatabase(this IServiceCollection services)
    {
        services.AddSettings<CommunityOptions>(CommunityOptions.Section)
            .Validate(community => community.Patience > TimeSpan.Zero, "Community:Patience must be longer than nothing, like 00:00:05")
            .Validate(
                community => community.Postgres is null || CommunitySettings.IsConnection(community.Postgres),
                "Community:Postgres must be a connection string, like Host=/run/postgresql;Database=injurykb");
        return services
            .AddCommunity(provider =>
            {
                var community = provider.GetRequiredService<IOptions<CommunityOptions>>().Value;
                return new CommunitySettings(provider.GetRequiredService<IOptions<DataOptions>>().Value.Folder, community.Postgres, community.Patience);
            })
            .AddHostedService<CommunityUpkeep>()
            .AddHostedService<MissedSearchRounds>();
    }
}
