using InjuryKb.Web.Pages.Categories;

namespace InjuryKb.Web.Pages;

public static class Reading
{
    /// <summary>What the reading pages need beside the index: the head of the page at hand, and addresses that tell a category.</summary>
    public static IServiceCollection AddReading(this IServiceCollection services) => services
        .AddScoped<Head>()
        .Configure<RouteOptions>(routes => routes.SetParameterPolicy<CategoryConstraint>("category"));
}
