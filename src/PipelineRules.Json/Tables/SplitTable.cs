using PipelineRules.Facts;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Tables;

internal static class SplitTable
{
    public static Notation<DealSplit> Row()
    {
        var row = new Shape<DealSplit>("splits");
        var owner = row.Shared("owner", split => split.Owner);
        var percent = row.Number("percent", split => split.Percent);
        var kind = row.Word<SplitKind>("kind", split => split.Kind);
        return row.Making(() => new(owner.Value ?? "", percent.Value ?? 0, kind.Value ?? SplitKind.Revenue));
    }
}
