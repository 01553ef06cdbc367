namespace InjuryKb.Web.Hosting.Configuration;

public sealed record ProxyOptions
{
    public const string Section = "Proxies";

    /// <summary>Addresses (<c>127.0.0.1</c>) and networks (<c>10.0.0.0/8</c>) whose word for a visitor's address and scheme is taken.</summary>
    public IReadOnlyList<string> Trusted { get; init; } = [];
}
