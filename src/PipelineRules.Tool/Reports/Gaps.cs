using System.Collections.Generic;
using PipelineRules.Calendars;
using PipelineRules.Coverage;

namespace PipelineRules.Tool.Reports;

/// <summary>What sellers' dates promise against what customers' dates support.</summary>
internal static class Gaps
{
    public static IReadOnlyList<DateGap> Of(Assessment assessment, FiscalGrain grain) => DateGap.Between(
        CoverageTable.Of(assessment, CoverageBasis.CloseDate, grain),
        CoverageTable.Of(assessment, CoverageBasis.CustomerDate, grain));
}
