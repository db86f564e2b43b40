using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;

namespace PipelineRules.Coverage;

/// <summary>A deal that a plan may take.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Amount">What it adds to proactive pipeline, in the currency of the row.</param>
/// <param name="Ways">The ways to make it proactive.</param>
internal sealed record RepairCandidate(DealAssessment Deal, decimal Amount, IReadOnlyList<RepairWay> Ways)
{
    /// <summary>Who a way asks, by names that tell people apart; an executive whom nobody knows yet is another for every deal.</summary>
    public IEnumerable<string> NamesIn(RepairWay way) => way.People
        .Select(person => person.Id == RepairWay.SomeExecutive ? $"{person.Id} of deal {Deal.Deal.Id}" : person.Id)
        .Concat(way.Rest.Select(rule => $"{rule} of deal {Deal.Deal.Id}"));
}
