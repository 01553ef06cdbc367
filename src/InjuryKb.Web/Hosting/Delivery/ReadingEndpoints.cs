namespace InjuryKb.Web.Hosting.Delivery;

public static class ReadingEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>An address that is only read, which includes being asked for its headers alone.</summary>
    public static RouteHandlerBuilder MapReading(this IEndpointRouteBuilder app, string pattern, Delegate handler) =>
        app.MapMethods(pattern, Methods, handler);
}
