using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using InjuryKb.Tests.Web.Sites;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace InjuryKb.Tests.Web.Errors;

public sealed class ErrorTests(Site site) : IClassFixture<Site>
{
    private const string Secret = "the password of the database";

    [Fact]
    public async Task A_missing_page_names_the_nearest_ones()
    {
        var answer = await Get(site.Client, "/hamstring/uper-hamstring-pain");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("href=\"/hamstring/upper-hamstring-pain\"", await Text(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/no-such-page", "GET", HttpStatusCode.NotFound)]
    [InlineData("/about", "DELETE", HttpStatusCode.MethodNotAllowed)]
    public async Task A_client_that_reads_JSON_is_told_in_JSON(string address, string method, HttpStatusCode expected)
    {
        var answer = await Send(site.Client, method, address, "application/json");

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal((int)expected, problem.GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json")]
    public async Task A_failure_tells_a_reader_nothing_of_the_inside(string accept)
    {
        await using var failing = new FailingSite();
        await failing.InitializeAsync();

        var answer = await Send(failing.Client, "GET", "/about", accept);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain(Secret, await Text(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", await Text(answer), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json")]
    public async Task A_failure_while_choosing_a_page_is_answered_like_any_other(string accept)
    {
        await using var failing = new SiteWithoutRoutes();
        failing.Start();

        var answer = await Send(failing.Client, "GET", "/hamstring", accept);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("Something went wrong here", await Text(answer), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, await Text(answer), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    private static Task<HttpResponseMessage> Get(HttpClient client, string address) => Send(client, "GET", address, "text/html");

    private static Task<HttpResponseMessage> Send(HttpClient client, string method, string address, string accept)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Headers.Add("Accept", accept);
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private sealed class FailingSite : Site
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new Failing())));
        }
    }

    private sealed class SiteWithoutRoutes : Site
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.Configure<RouteOptions>(routes => routes.SetParameterPolicy<FailingConstraint>("category")));
        }
    }

    private sealed class FailingConstraint : IRouteConstraint
    {
        public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
            throw new InvalidOperationException(Secret);
    }

    private sealed class Failing : IPageFilter
    {
        public void OnPageHandlerSelected(PageHandlerSelectedContext context) => throw new InvalidOperationException(Secret);

        public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
        {
        }

        public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
        {
        }
    }
}
