using System.Collections.Generic;
using PipelineRules.Calendars;
using PipelineRules.Coverage;

namespace PipelineRules.Tool.Views.Coverage;

/// <summary>What sellers' dates promise against what customers' dates support.</summary>
internal static class DateGaps
{
    public static IReadOnlyList<DateGap> Create(Assessment assessment, FiscalGrain grain) => DateGap.Between(
        CoverageTable.Create(assessment, CoverageBasis.CloseDate, grain),
        CoverageTable.Create(assessment, CoverageBasis.CustomerDate, grain));
}
