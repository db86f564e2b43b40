using System.Collections.Generic;
using PipelineRules.Results;

namespace PipelineRules.Tool.Reports;

/// <summary>Deals in rows, each with what holds it down and what to ask next.</summary>
internal static class DealSheet
{
    public static Sheet Of(IEnumerable<DealAssessment> deals) => Sheet.Of("deals", deals, [.. DealColumns.All, .. DealColumns.Brief]);
}
