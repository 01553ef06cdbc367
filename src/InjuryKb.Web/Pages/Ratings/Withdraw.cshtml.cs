using InjuryKb.Community.Ratings;
using InjuryKb.Content.Index;
using Microsoft.AspNetCore.Mvc;

namespace InjuryKb.Web.Pages.Ratings;

/// <summary>Takes the visitor's stars back.</summary>
public sealed class WithdrawModel(ArticleQueries articles, AddressQueries addresses, RatingQueries ratings, Voting voting)
    : RatingPage(articles, addresses)
{
    public async Task<IActionResult> OnPostAsync(string category, string article, CancellationToken cancellation)
    {
        if (!Find(category, article))
            return Missing(category, article, "rating/withdraw");

        return Answer(Visitor.Voter(Request) is { } voter
            ? await voting.Withdraw(Article.Address, voter, Dated, cancellation)
            : await ratings.Of(Article.Address, Dated, cancellation));
    }
}
