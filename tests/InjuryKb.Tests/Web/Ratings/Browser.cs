using System.Net.Http.Headers;

namespace InjuryKb.Tests.Web.Ratings;

/// <summary>A visitor's browser on an article, as far as voting goes: it keeps the one cookie, and follows nothing.</summary>
public sealed class Browser(HttpClient client, string article)
{
    public const string Page = "text/html";
    public const string Json = "application/json";

    /// <summary>The identifier that the site gave it.</summary>
    public string? Visitor { get; set; }

    public Task<HttpResponseMessage> Vote(string stars, string accept = Page, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Post, $"/{article}/rating", accept, new FormUrlEncodedContent([KeyValuePair.Create("stars", stars)]), headers);

    public Task<HttpResponseMessage> Withdraw(string accept = Page) =>
        Send(HttpMethod.Post, $"/{article}/rating/withdraw", accept, new FormUrlEncodedContent([]));

    public Task<HttpResponseMessage> Look(string accept = Page) => Send(HttpMethod.Get, $"/{article}/rating", accept);

    public async Task<string> Read(string address)
    {
        using var response = await Send(HttpMethod.Get, address, Page);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> Send(
        HttpMethod method, string address, string accept, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        if (Visitor is not null)
            request.Headers.Add("Cookie", $"{InjuryKb.Web.Pages.Ratings.Visitor.Cookie}={Visitor}");
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);

        var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
            Visitor = cookies.Single().Split(';')[0].Split('=')[1];
        return response;
    }
}
