using System;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Reports;

namespace PipelineRules.Tool.FailConditions;

/// <summary>Holds as soon as one deal is of a kind.</summary>
/// <param name="name">What <c>--fail-on</c> calls it.</param>
/// <param name="holds">When it holds, for the help.</param>
/// <param name="what">What the deals have in common, after their number: <c>forecast and reactive</c>.</param>
/// <param name="isOfTheKind">Whether a deal is of the kind.</param>
internal sealed class DealCondition(string name, string holds, string what, Func<DealAssessment, bool> isOfTheKind)
    : FailCondition(name, holds)
{
    private const int Named = 3;

    public override string? Held(Assessment assessment)
    {
        var deals = assessment.Deals.Where(isOfTheKind).Select(deal => deal.Deal.Id).ToArray();
        return deals.Length == 0
            ? null
            : $"{Plural.Format(deals.Length, "deal")} {what}: "
                + $"{string.Join(", ", deals.Take(Named))}{(deals.Length > Named ? ", ..." : "")}";
    }
}
