using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Reports;

/// <summary>What the rules hold down of a report's forecast.</summary>
internal sealed class RuleHolds(PipelineReport report)
{
    public IReadOnlyList<RuleHold> LargestFirst() =>
    [
        .. from deal in report.Assessment.Deals
           where deal.Deal.IsForecast && deal.Stance < Stance.Proactive
           let amount = report.AmountOf(deal.Deal)
           from finding in deal.Findings
           where finding.HoldsDown
           group amount by finding.Rule into held
           let hold = new RuleHold(held.Key, held.Count(), KnownSum.OfKnown(held))
           orderby hold.Amount descending, hold.Deals descending
           select hold,
    ];
}
