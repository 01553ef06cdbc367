using System.Xml;
using System.Xml.Linq;

namespace InjuryKb.Web.Pictures;

/// <summary>The style elements of an SVG drawing, which its policy names one by one.</summary>
internal static class DrawingStyles
{
    private static readonly XName Style = XName.Get("style", "http://www.w3.org/2000/svg");
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    public static IEnumerable<string> In(byte[] drawing)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(drawing), Settings);
            return [.. XDocument.Load(reader, LoadOptions.PreserveWhitespace).Descendants(Style).Select(style => style.Value)];
        }
        catch (XmlException)
        {
            // A file that is being written: the index reports it if it stays so.
            return [];
        }
    }
}
