using InjuryKb.Web.Hosting.Logging;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Hosting.Configuration;

public static class SiteConfiguration
{
    /// <summary>Binds every option of the site, and checks each at start with a message that names its key.</summary>
    public static IServiceCollection AddSiteConfiguration(this IServiceCollection services)
    {
        services.AddSettings<SiteOptions>(SiteOptions.Section)
            .PostConfigure(site => site.EmergencyNumbers = site.EmergencyNumbers is [] ? EmergencyNumber.Known : site.EmergencyNumbers)
            .Validate(
                site => site.Url is null or { IsAbsoluteUri: true, Scheme: "http" or "https", PathAndQuery: "/", Fragment: "", UserInfo: "" },
                "Site:Url must be scheme and host only, like https://injuries.example");
        services.AddSettings<ContentOptions>(ContentOptions.Section)
            .PostConfigure<IConfiguration>((content, configuration) => content.Folder = Folders.Resolve(configuration, "Content:Folder", content.Folder));
        services.AddSettings<DataOptions>(DataOptions.Section)
            .PostConfigure<IConfiguration>((data, configuration) => data.Folder = Folders.Resolve(configuration, "Data:Folder", data.Folder));
        services.AddSettings<RateLimitOptions>(RateLimitOptions.Section);
        return services.AddSingleton<SiteAddress>().AddSingleton<Listening>();
    }

    /// <summary>A section of the configuration as options, where a misspelt key is an error.</summary>
    public static OptionsBuilder<T> AddSettings<T>(this IServiceCollection services, string section)
        where T : class =>
        services.AddOptions<T>()
            .Configure<IConfiguration>((options, configuration) => Bind(configuration.GetSection(section), options))
            .ValidateDataAnnotations()
            .ValidateOnStart();

    private static void Bind<T>(IConfigurationSection section, T options)
        where T : class
    {
        try
        {
            section.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException exception)
        {
            throw new ConfigurationException($"{section.Path}: {exception.Message}", exception);
        }
    }
}
