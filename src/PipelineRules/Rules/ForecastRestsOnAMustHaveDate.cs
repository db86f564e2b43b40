using PipelineRules.Pipelines;
namespace PipelineRules.Rules;

/// <summary>A deal that is forecast has a must-have date of the customer's.</summary>
/// <remarks>Without a day by which the customer must have it, the close date is the seller's own.</remarks>
[Rule("forecast-rests-on-a-must-have-date", Topic = RuleTopic.Forecast, Question = "Is it forecast on a must-have date?",
    AppliesTo = "deals that are forecast", CapOnNo = Stance.Reactive)]
public sealed class ForecastRestsOnAMustHaveDate : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.IsForecast || deal.IsUnknown("category");

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) => PastGaps.MustHaveDate;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal switch
    {
        _ when deal.IsUnknown("category") => Unknown(
            ask: $"By which day must {deal.Customer} have the outcome of {deal.Name} in place, and what happens if not?",
            because: $"nobody can tell whether it was forecast on {deal.AsOf}",
            of: deal.PriorityOwner),
        { MustHaveDate: { } mustHave } => Yes($"is forecast as {deal.Category}, and {deal.Customer} must have it by {mustHave}"),
        { IsMustHaveDateUnknown: true } => Unknown(
            ask: $"By which day must {deal.Customer} have the outcome of {deal.Name} in place, and what happens if not?",
            because: $"is forecast as {deal.Category}, and nobody can tell which must-have date was recorded on {deal.AsOf}",
            of: deal.PriorityOwner),
        _ => No(
            $"is forecast as {deal.Category}, and no must-have date is known",
            ask: $"By which day must {deal.Customer} have the outcome of {deal.Name} in place, and what happens if not?",
            of: deal.PriorityOwner),
    };
}
