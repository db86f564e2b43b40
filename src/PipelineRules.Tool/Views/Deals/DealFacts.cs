using System.Linq;
using NodaTime;
using PipelineRules.Assessments;
using PipelineRules.Movement;
using PipelineRules.Pipelines;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Deals;

/// <summary>What one deal is, where it stands, and when it is to be signed.</summary>
internal sealed class DealFacts(DealAssessment assessed)
{
    private readonly DealContext _deal = assessed.Deal;

    public void Write(IPage page)
    {
        page.Title(DisplayName.Format(_deal), DisplayName.FormatCustomer(_deal));
        page.Write(
        [
            new Card(new Phrase(EnumLabels.CamelCase(assessed.Stance), StanceTone.Of(assessed.Stance)), HeldDown()),
            new Card("deal", What()),
            new Card("priority", Priority()),
            new Card("dates", Dates()),
            new Card("moves", Moves(_deal.Movement)),
        ]);
    }

    private string HeldDown() => assessed.HeldDownBy.Count == 0
        ? "nothing holds it down"
        : $"held down by {string.Join(", ", assessed.HeldDownBy.Select(finding => finding.Rule.Name))}";

    private string What() =>
        $"{(_deal.Amount is { } amount ? $"{NumberFormat.Whole(amount.Amount)} {amount.Currency}" : "no amount")}, "
            + $"{EnumLabels.KebabCase(_deal.Category)}, {EnumLabels.CamelCase(_deal.Deal.Status)} as of {_deal.AsOf:uuuu-MM-dd}, sold by "
            + $"{DisplayName.Format(_deal.Owner)}";

    private string Priority() => _deal.Priority is { } priority
        ? $"'{priority}'{(priority.Rank is { } rank ? $", rank {rank}" : "")}{(priority.Owner is { } owner ? $", {owner}'s" : "")}"
        : "none is linked";

    private string Dates() =>
        $"closes {Said(_deal.CloseDate)}; the customer must have it by {Said(_deal.MustHaveDate)} and must sign by "
            + $"{Said(_deal.LatestSignatureDate)}";

    private static string Moves(CloseDateMovement moves) => moves switch
    {
        { Known: false } => "no history of the close date",
        { Pushes.Any: 0, Pulls: 0, Since: null, IsLowerBound: false } => "the close date has never moved",
        { Pushes.Any: 0, Pulls: 0 } => $"no move of the close date is recorded{Missing(moves)}",
        _ => $"pushed out {Times(moves.Pushes?.Any)} ({moves.SellerDriven} by the seller, {moves.CustomerDriven} with the customer's "
            + $"date{Wiped(moves)}), pulled in {Times(moves.Pulls)}{Drift(moves)}{Missing(moves)}",
    };

    private static string Drift(CloseDateMovement moves) => moves.NetDriftDays is { } days && moves.OriginalCloseDate is { } first
        ? $"; {Plural.Format(System.Math.Abs(days), "day")} {(days < 0 ? "earlier" : "later")} than {first:uuuu-MM-dd}, where it began"
        : "";

    private static string Wiped(CloseDateMovement moves) =>
        moves.Wiped > 0 ? $"; {moves.Wiped} of the seller's before a decider said the date again" : "";

    private static string Missing(CloseDateMovement moves) =>
        moves.Since is { } since ? $"; moves before {since:uuuu-MM-dd} may be missing" : "";

    private static string Times(int? times) => times == 1 ? "once" : $"{times} times";

    private static string Said(LocalDate? day) => day is { } known ? $"{known:uuuu-MM-dd}" : "a day nobody knows";
}
