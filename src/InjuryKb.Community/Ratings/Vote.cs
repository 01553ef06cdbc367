namespace InjuryKb.Community.Ratings;

/// <summary>One visitor's stars for one article; the two together are its key.</summary>
/// <param name="Article">Address.</param>
/// <param name="Voter">The key of <see cref="Ratings.Voter"/>.</param>
/// <param name="Stars">1 to 5.</param>
/// <param name="Dated">The day of the text that was rated.</param>
/// <param name="CastAt">UTC.</param>
public sealed record Vote(string Article, string Voter, int Stars, DateOnly Dated, DateTime CastAt);
