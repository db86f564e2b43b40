#nullable disable
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using PipelineRules.Coverage;

namespace PipelineRules.NRules.Tests.Samples;

/// <summary>Tells of a period that proactive pipeline does not cover, all owners together.</summary>
[Repeatability(RuleRepeatability.NonRepeatable)]
public sealed class TellOfThinCoverage : Rule
{
    public override void Define()
    {
        CoverageRow row = null;
        INotifier notifier = null;
        Dependency().Resolve(() => notifier);
        When().Match(() => row, one => one.By == CoverageBy.Total, one => one.Band == CoverageBand.Under);
        Then().Do(_ => notifier.Tell($"{row.Period} is not covered"));
    }
}
