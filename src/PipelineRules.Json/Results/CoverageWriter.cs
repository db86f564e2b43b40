using PipelineRules.Coverage;
using PipelineRules.Results;

namespace PipelineRules.Json.Results;

internal static class CoverageWriter
{
    public static readonly JsonColumns<CoverageRow> Row = JsonColumns<CoverageRow>.Of(CoverageColumns.All);
}
