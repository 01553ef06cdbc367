using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace InjuryKb.Web.Feeds;

/// <summary>An XML document as an answer.</summary>
public sealed class XmlResult(string contentType, XElement root) : IResult
{
    private static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = contentType;
        await using var writer = XmlWriter.Create(httpContext.Response.Body, Settings);
        await new XDocument(root).SaveAsync(writer, httpContext.RequestAborted);
    }
}
