using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Hosting;

/// <summary>The program started from the root of the disk, in Production, where nothing helps it to find its files.</summary>
public sealed class PublishedTests : IDisposable
{
    private readonly SiteFolder _folder = SiteFolder.WithContent();
    private readonly DirectoryInfo _published = Directory.CreateTempSubdirectory("injurykb-published-");

    public void Dispose()
    {
        _folder.Dispose();
        _published.Delete(recursive: true);
    }

    [Fact]
    public Task The_built_program_serves_every_asset_in_every_encoding() => AssertServesAssets(RunningProgram.Built);

    [Fact]
    public async Task The_published_program_serves_every_asset_in_every_encoding()
    {
        var project = Path.Combine(SiteFolder.Checkout, "src", "InjuryKb.Web");
        // What is built already can be published, but not compiled ahead; the assets are the same.
        using var publish = Process.Start(
            "dotnet",
            [
                "publish", project, "--no-build", "--property:PublishReadyToRun=false", "--configuration", RunningProgram.Configuration,
                "--output", _published.FullName, "--verbosity", "quiet", "--nodeReuse:false",
            ]);
        await publish.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, publish.ExitCode);

        await AssertServesAssets(Path.Combine(_published.FullName, "InjuryKb.Web.dll"));
    }

    private async Task AssertServesAssets(string dll)
    {
        await using var program = RunningProgram.Start(
            dll,
            "/",
            ["--urls=http://127.0.0.1:0", $"--Content:Folder={_folder.Content}", $"--Data:Folder={_folder.Data}"],
            ("ASPNETCORE_ENVIRONMENT", "Production"));
        using var client = new HttpClient { BaseAddress = await program.Listening };
        var source = Path.Combine(SiteFolder.Checkout, "src", "InjuryKb.Web", "wwwroot");
        var assets = Directory.GetFiles(source, "*", SearchOption.AllDirectories);
        Assert.NotEmpty(assets);

        foreach (var asset in assets)
        {
            var expected = await File.ReadAllBytesAsync(asset, TestContext.Current.CancellationToken);
            foreach (var encoding in new[] { "identity", "gzip", "br" })
                Assert.Equal(expected, await Get(client, "/" + Path.GetRelativePath(source, asset), encoding));
        }
    }

    private static async Task<byte[]> Get(HttpClient client, string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", encoding);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{address} {encoding}: {answer.StatusCode}");

        await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream plain = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var bytes = new MemoryStream();
        await plain.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }
}
