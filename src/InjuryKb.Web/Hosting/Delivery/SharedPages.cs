using Microsoft.AspNetCore.Mvc;

namespace InjuryKb.Web.Hosting.Delivery;

public static class SharedPages
{
    /// <summary>
    /// Razor Pages without antiforgery: its token would be a visitor's own, in pages that everybody shares. Requests from
    /// other sites are refused before they reach a page.
    /// </summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(pages => pages.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute()));
        return services;
    }
}
