#nullable disable
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using PipelineRules.NRules.Tests.Samples;

namespace PipelineRules.NRules.Tests.Outside;

/// <summary>Tells of a solution that does not match the need, by what the rulebook found.</summary>
[Repeatability(RuleRepeatability.NonRepeatable)]
public sealed class TellOfMismatches : Rule
{
    public override void Define()
    {
        Finding finding = null;
        INotifier notifier = null;
        Dependency().Resolve(() => notifier);
        When().Match(() => finding, one => one.Rule.Name == "solution-matches-the-need", one => one.Answer == AnswerKind.No);
        Then().Do(_ => notifier.Tell($"{finding.Deal.Name} does not match the need"));
    }
}
