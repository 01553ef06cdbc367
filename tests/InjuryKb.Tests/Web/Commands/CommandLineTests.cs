using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using InjuryKb.Tests.Web.Sites;

namespace InjuryKb.Tests.Web.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly SiteFolder _folder = SiteFolder.WithContent();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--help", 0)]
    [InlineData("--version", 0)]
    [InlineData("chek", 2)]
    [InlineData("check --no-such-option", 2)]
    [InlineData("check one two", 2)]
    [InlineData("check no-such-folder", 2)]
    [InlineData("check --format xml", 2)]
    [InlineData("index --content no-such-folder", 2)]
    [InlineData("missed --days 0", 2)]
    [InlineData("missed --days 91", 2)]
    [InlineData("missed --days many", 2)]
    [InlineData("missed --data no-such-folder", 1)]
    public async Task The_exit_code_tells_fine_from_wrong_use(string arguments, int expected)
    {
        await using var program = Run(arguments.Split(' '));

        Assert.Equal(expected, await program.Exit());
        Assert.DoesNotContain("   at ", program.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_command_is_answered_with_the_one_that_was_meant()
    {
        await using var program = Run("chek");

        await program.Exit();
        Assert.Contains("'chek' was not matched. Did you mean", program.Errors + program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Good_content_passes_the_check()
    {
        await using var program = Run("check", "content");

        Assert.Equal(0, await program.Exit());
    }

    [Fact]
    public async Task A_problem_is_one_line_with_its_place_from_where_the_user_stands()
    {
        _folder.Write("hip/broken.md", "---\ntitle: Broken\nsumary: x\n---\n");
        await using var program = Run("check", "content");

        Assert.Equal(1, await program.Exit());
        Assert.Contains("content/hip/broken.md:3:1: error unknown-key: ", program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_are_told_to_programs_as_JSON()
    {
        _folder.Write("hip/broken.md", "---\ntitle: Broken\nsumary: x\n---\n");
        await using var program = Run("check", "content", "--format", "json");

        Assert.Equal(1, await program.Exit());
        var problem = JsonDocument.Parse(program.Output).RootElement.EnumerateArray().First(problem => problem.GetProperty("code").GetString() is "unknown-key");
        Assert.Equal("content/hip/broken.md", problem.GetProperty("path").GetString());
        Assert.Equal(3, problem.GetProperty("line").GetInt32());
        Assert.Equal("error", problem.GetProperty("severity").GetString());
    }

    [Fact]
    public async Task The_index_is_built_without_serving()
    {
        await using var program = Run("index", "--content", "content", "--data", "data");

        Assert.Equal(0, await program.Exit());
        Assert.True(File.Exists(Path.Combine(_folder.Data, "index.db")), program.Errors);
    }

    [Fact]
    public async Task A_taken_port_is_one_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        await using var program = Serve($"--urls=http://{other.LocalEndpoint}");

        Assert.Equal(1, await program.Exit());
        Assert.Single(program.Errors.Split('\n'));
        Assert.Contains($"{other.LocalEndpoint}", program.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", program.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Site:Url=ftp://x", "Site:Url")]
    [InlineData("--Site:Url=https://x/path", "Site:Url")]
    [InlineData("--Site:Title=", "Title")]
    [InlineData("--Site:Titel=x", "Titel")]
    [InlineData("--RateLimits:Enabled=maybe", "RateLimits:Enabled")]
    [InlineData("--Proxies:Trusted:0=everybody", "Proxies:Trusted")]
    [InlineData("--Content:Folder=", "Folder")]
    [InlineData("--Data:Folder=/dev/null/data", "Data:Folder")]
    [InlineData("--Site:EmergencyNumbers:0:Number=112", "Where")]
    [InlineData("--Community:Postgres=", "Community:Postgres")]
    [InlineData("--Community:Postgres=nonsense", "Community:Postgres")]
    [InlineData("--Community:Postgres=Host=x;Port=y", "Community:Postgres")]
    [InlineData("--Community:Postgres=Hosst=x", "Community:Postgres")]
    [InlineData("--urls=http://0.0.0.0:0", "Site:Url")]
    [InlineData("--urls=nonsense", "urls")]
    [InlineData("--Serilog:MinimumLevel:Default=Nonsense", "Nonsense")]
    [InlineData("--Kestrel:Certificates:Default:Path=/nowhere.pfx", "/nowhere.pfx")]
    public async Task A_mistake_in_the_configuration_is_one_message_that_names_the_key(string option, string key)
    {
        await using var program = Serve(option);

        Assert.Equal(1, await program.Exit());
        Assert.Contains(key, program.Errors, StringComparison.Ordinal);
        Assert.Single(program.Errors.Split('\n'));
    }

    [Fact]
    public async Task Nobody_is_let_in_before_the_address_of_the_site_is_known()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await using var program = Serve($"--urls=http://*:{port}");

        Assert.Equal(1, await program.Exit());
        Assert.Contains("Site:Url", program.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_site_on_the_same_data_says_so()
    {
        await using var first = Serve();
        await first.Listening;
        await using var second = Serve();

        Assert.Equal(1, await second.Exit());
        Assert.Contains(_folder.Data, second.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Verbose")]
    [InlineData("Fatal")]
    public async Task The_address_is_said_at_every_log_level(string level)
    {
        await using var program = Serve($"--Serilog:MinimumLevel:Default={level}");

        Assert.Equal("127.0.0.1", (await program.Listening).Host);
    }

    private RunningProgram Run(params string[] arguments) =>
        RunningProgram.Start(RunningProgram.Built, Path.GetDirectoryName(_folder.Content)!, arguments);

    // Of two equal options the last one counts.
    private RunningProgram Serve(params string[] options) =>
        Run(["--Content:Folder=content", "--Data:Folder=data", "--urls=http://127.0.0.1:0", .. options]);
}
