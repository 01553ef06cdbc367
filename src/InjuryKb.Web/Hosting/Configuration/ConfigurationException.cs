namespace InjuryKb.Web.Hosting.Configuration;

/// <summary>The operator configured something that cannot work. The message names the key and the way out.</summary>
public sealed class ConfigurationException(string message, Exception? inner = null) : Exception(message, inner);
