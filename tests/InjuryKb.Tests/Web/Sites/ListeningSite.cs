namespace InjuryKb.Tests.Web.Sites;

/// <summary>The same site behind a real socket, on a port that was free, for browsers and for what only a server does.</summary>
public class ListeningSite : Site
{
    public ListeningSite()
    {
    }

    internal ListeningSite(SiteFolder folder, params (string Key, string Value)[] settings)
        : base(folder, settings)
    {
    }

    /// <summary>Scheme, host and port.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    public override void Start()
    {
        UseKestrel(0);
        StartServer();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
    }

    public override async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
