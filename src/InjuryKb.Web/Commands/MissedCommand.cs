using System.CommandLine;
using System.Globalization;
using InjuryKb.Community;
using InjuryKb.Community.Searches;

namespace InjuryKb.Web.Commands;

/// <summary>Prints what people searched and did not find, for editors. The site may run meanwhile.</summary>
internal sealed class MissedCommand : Command
{
    private readonly Option<int> _days = new("--days")
    {
        Description = $"How many days to look back, 1 to {MissedSearches.DaysKept}",
        DefaultValueFactory = _ => MissedSearchQueries.UsualDays,
    };

    private readonly Option<string?> _data = new("--data") { Description = "Where the community database lies; the configured folder when left out" };

    public MissedCommand(Func<string[], WebApplication> build)
        : base("missed", "Say what people searched and did not find")
    {
        _days.Validators.Add(days =>
        {
            if (days.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && number is < 1 or > MissedSearches.DaysKept)
                days.AddError($"--days is 1 to {MissedSearches.DaysKept}: nothing is kept longer.");
        });
        Options.Add(_days);
        Options.Add(_data);
        SetAction((parsed, cancellation) => Failure.ExplainedAsync(() => RunAsync(build, parsed, cancellation)));
    }

    private async Task<int> RunAsync(Func<string[], WebApplication> build, ParseResult parsed, CancellationToken cancellation)
    {
        await using var site = build(Settings.Of(data: parsed.GetValue(_data)));
        await site.Services.GetRequiredService<CommunityOpening>().OpenAsItStands(cancellation);
        var days = parsed.GetValue(_days);
        var missed = await site.Services.GetRequiredService<MissedSearchQueries>().Last(days, cancellation)
            ?? throw new CommunityUnavailableException("The community database cannot be read just now; try again in a minute.");

        await Console.Out.WriteAsync(missed.Count == 0
            ? $"In the last {days} days nothing was searched in vain.{Environment.NewLine}"
            : string.Concat(missed.Select(Line).Prepend($"count  last day    text{Environment.NewLine}")));
        return 0;
    }

    private static string Line(MissedSearchTotal total) => FormattableString.Invariant(
        $"{total.Count,5}  {total.LastDay:yyyy-MM-dd}  {total.Text}{Environment.NewLine}");
}
