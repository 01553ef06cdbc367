using BenchmarkDotNet.Attributes;
using InjuryKb.Web.Hosting.Configuration;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace InjuryKb.Benchmarks;

/// <summary>Pages made anew at each request, through the whole application, against a file it only hands out.</summary>
[InProcess]
[MemoryDiagnoser]
public class PageBenchmarks
{
    private GeneratedContent _content = null!;
    private WebApplicationFactory<ContentOptions> _site = null!;
    private HttpClient _client = null!;

    [Params(1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public async Task Start()
    {
        _content = new GeneratedContent(Articles);
        _site = new WebApplicationFactory<ContentOptions>().WithWebHostBuilder(host => host
            .UseEnvironment("Production")
            .UseSetting("Content:Folder", _content.Folder)
            .UseSetting("Data:Folder", _content.NewData())
            .UseSetting("Serilog:MinimumLevel:Default", "Error"));
        _client = _site.CreateClient();
        while (!(await _client.GetAsync("/health/ready")).IsSuccessStatusCode)
            await Task.Delay(TimeSpan.FromMilliseconds(100));
    }

    [GlobalCleanup]
    public async Task Stop()
    {
        await _site.DisposeAsync();
        _content.Dispose();
    }

    [Benchmark(Baseline = true)]
    public Task<byte[]> File() => _client.GetByteArrayAsync("/favicon.ico");

    [Benchmark]
    public Task<byte[]> Article() => _client.GetByteArrayAsync("/" + GeneratedContent.Address(1));

    [Benchmark]
    public Task<byte[]> Category() => _client.GetByteArrayAsync("/category-a");

    [Benchmark]
    public Task<byte[]> AToZ() => _client.GetByteArrayAsync("/articles");

    [Benchmark]
    public Task<byte[]> Home() => _client.GetByteArrayAsync("/");
}
