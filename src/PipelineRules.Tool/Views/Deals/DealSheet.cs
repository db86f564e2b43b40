using System.Collections.Generic;
using PipelineRules.Assessments;
using PipelineRules.Results;

namespace PipelineRules.Tool.Views.Deals;

/// <summary>Deals in rows, each with what holds it down and what to ask next.</summary>
internal static class DealSheet
{
    public static Sheet Create(IEnumerable<DealAssessment> deals) =>
        Sheet.Create("deals", deals, [.. DealColumns.All, .. DealColumns.Brief]);
}
