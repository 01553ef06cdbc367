using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace InjuryKb.Web.Hosting.Configuration;

/// <summary>What the operator says about the site itself.</summary>
public sealed record SiteOptions
{
    public const string Section = "Site";

    [Required]
    public string Title { get; init; } = "InjuryKb";

    /// <summary>The address readers know the site by: scheme and host, without a path.</summary>
    public Uri? Url { get; init; }

    /// <summary>An e-mail address or a web address where readers tell what is wrong.</summary>
    public string? Contact { get; init; }

    /// <summary>In the order readers see them.</summary>
    [ValidateEnumeratedItems]
    public IReadOnlyList<EmergencyNumber> EmergencyNumbers { get; set; } = [];
}

public sealed record EmergencyNumber
{
    /// <summary>Where nothing is configured. Not the property's own default, because the binder would add to it.</summary>
    public static readonly IReadOnlyList<EmergencyNumber> Known =
    [
        new() { Number = "112", Where = "Europe" },
        new() { Number = "911", Where = "US and Canada" },
        new() { Number = "999", Where = "UK" },
        new() { Number = "000", Where = "Australia" },
        new() { Number = "111", Where = "New Zealand" },
    ];

    [Required]
    public required string Number { get; init; }

    /// <summary>In words, as readers know the place: <c>US and Canada</c>.</summary>
    [Required]
    public required string Where { get; init; }
}
