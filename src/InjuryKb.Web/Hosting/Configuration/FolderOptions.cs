using System.ComponentModel.DataAnnotations;

namespace InjuryKb.Web.Hosting.Configuration;

public sealed record ContentOptions
{
    public const string Section = "Content";

    /// <summary>Where the Markdown lies. Absolute once configured; see <see cref="Folders"/>.</summary>
    [Required]
    public string Folder { get; set; } = "content";
}

public sealed record DataOptions
{
    public const string Section = "Data";

    /// <summary>Where the index and the community database lie. Absolute once configured; see <see cref="Folders"/>.</summary>
    [Required]
    public string Folder { get; set; } = "data";
}
