using System.Net.Sockets;
using InjuryKb.Community;
using InjuryKb.Content.Index;
using InjuryKb.Web.Hosting.Configuration;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Hosting;

/// <summary>The ways in which an operator's doing keeps the site from starting.</summary>
public static class StartFailure
{
    /// <returns>What is wrong and what to do, in one sentence for each mistake; null for anything unexpected.</returns>
    public static string? Explain(Exception exception) => exception switch
    {
        ConfigurationException or IndexLockedException or ContentFolderException or CommunityUnavailableException => exception.Message,
        OptionsValidationException invalid => string.Join(Environment.NewLine, invalid.Failures),
        AggregateException several when several.InnerExceptions.Select(Explain).ToArray() is var sentences && !sentences.Contains(null) =>
            string.Join(Environment.NewLine, sentences),
        InvalidDataException { InnerException: { } inner } => $"{exception.Message} {inner.Message}",
        IOException { InnerException: AddressInUseException } => $"{exception.Message} Choose another with --urls.",
        SocketException refused => $"The site cannot listen there: {refused.Message}. Choose another address with --urls.",
        FormatException { Source: "Microsoft.AspNetCore.Http" } => $"urls: {exception.Message} Write it like http://localhost:8080.",
        _ => null,
    };
}
