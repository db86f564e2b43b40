#nullable disable
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using PipelineRules.NRules;

namespace PipelineRules.NRules.Tests.Samples;

/// <summary>Tells of a forecast deal when it turns reactive, once, and again only after it has been better.</summary>
[Repeatability(RuleRepeatability.NonRepeatable)]
public sealed class TellOfDealsThatTurnReactive : Rule
{
    public override void Define()
    {
        AssessedDeal assessedDeal = null;
        INotifier notifier = null;
        Dependency().Resolve(() => notifier);
        When().Match(() => assessedDeal, one => one.Stance == Stance.Reactive, one => one.Deal.IsForecast);
        Then().Do(_ => notifier.Tell($"{assessedDeal.Deal.Name} has turned reactive"));
    }
}
