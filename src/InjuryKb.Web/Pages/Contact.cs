namespace InjuryKb.Web.Pages;

/// <summary>Where readers reach the editors: an e-mail address or a web address.</summary>
public static class Contact
{
    public static string Link(string contact) => contact.Contains("://", StringComparison.Ordinal) ? contact : $"mailto:{contact}";
}
