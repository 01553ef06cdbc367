using System.Net;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Delivery;

public sealed class MethodTests : IAsyncLifetime
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "QUERY", "PROPFIND"];

    private readonly Site _site = new(Addresses.WithPicture());

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Every_address_answers_its_own_methods_and_refuses_all_others()
    {
        foreach (var address in Addresses.All(_site))
        {
            var refusal = await Send("MADE-UP", address);
            Assert.True(refusal.StatusCode is HttpStatusCode.MethodNotAllowed, $"MADE-UP {address}: {refusal.StatusCode}");
            var allowed = refusal.Content.Headers.Allow;
            Assert.NotEmpty(allowed);

            foreach (var method in Methods)
            {
                var answer = await Send(method, address);
                Assert.True((int)answer.StatusCode < 500, $"{method} {address}: {answer.StatusCode}");
                Assert.True(
                    allowed.Contains(method) != answer.StatusCode is HttpStatusCode.MethodNotAllowed,
                    $"{method} {address}: {answer.StatusCode}, though it allows {string.Join(", ", allowed)}");
            }
        }
    }

    [Fact]
    public async Task What_can_be_read_can_be_asked_for_its_headers()
    {
        foreach (var address in Addresses.All(_site))
            Assert.Equal((address, (await Send("GET", address)).StatusCode), (address, (await Send("HEAD", address)).StatusCode));
    }

    [Fact]
    public async Task Headers_alone_are_those_of_the_page()
    {
        var page = await Send("GET", "/about");
        var headers = await Send("HEAD", "/about");

        Assert.Equal(page.StatusCode, headers.StatusCode);
        Assert.Equal(page.Headers.ETag, headers.Headers.ETag);
        Assert.Equal(page.Content.Headers.ContentLength, headers.Content.Headers.ContentLength);
        Assert.Empty(await headers.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private Task<HttpResponseMessage> Send(string method, string address) =>
        _site.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address), TestContext.Current.CancellationToken);
}
