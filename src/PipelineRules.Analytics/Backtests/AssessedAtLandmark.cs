using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Pipelines;

namespace PipelineRules.Analytics.Backtests;

/// <summary>A deal as it was judged on a day.</summary>
internal readonly record struct AssessedAtLandmark(DealContext Deal, Stance Stance, IReadOnlyList<AnswerKind> Answers)
{
    public static AssessedAtLandmark From(DealAssessment deal) =>
        new(deal.Deal, deal.Stance, [.. deal.Findings.Select(finding => finding.Answer)]);
}
