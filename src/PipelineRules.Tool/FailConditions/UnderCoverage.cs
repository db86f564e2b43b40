using System.Linq;
using PipelineRules.Coverage;
using PipelineRules.Reports;

namespace PipelineRules.Tool.FailConditions;

/// <summary>Holds while proactive pipeline does not reach the target in the first period that has something to go.</summary>
internal sealed class UnderCoverage()
    : FailCondition("under-coverage", "the running period, or the next with something to go, has less proactive pipeline than the target")
{
    public override string? Held(Assessment assessment)
    {
        var rows = CoverageTable.Create(assessment).RowsBy(CoverageBy.Total)
            .Where(row => row.State == CoverageState.Open && row.Period.Fiscal is { } fiscal && fiscal.End >= assessment.AsOf)
            .ToArray();
        return rows.FirstOrDefault(row => row.Period == rows[0].Period && row.Band == CoverageBand.Under) is { } under ? Sentence(under)
            : null;
    }

    private static string Sentence(CoverageRow row) =>
        $"proactive pipeline covers {NumberFormat.Multiple(row.ProactiveToGoCoverage)} of what is to go in {row.Period}, and "
            + $"{NumberFormat.Target(row.Policy.CoverageTarget)} is the target";
}
