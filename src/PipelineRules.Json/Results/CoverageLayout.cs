using PipelineRules.Coverage;
using PipelineRules.Results;

namespace PipelineRules.Json.Results;

internal static class CoverageLayout
{
    public static readonly Layout<CoverageRow> Row = Layout<CoverageRow>.Of(CoverageColumns.All);
}
