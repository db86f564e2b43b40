using PipelineRules.Facts;
using PipelineRules.Json.Codecs;

namespace PipelineRules.Json.Tables;

internal static class SplitTable
{
    public static JsonCodec<DealSplit> Row()
    {
        var row = new ObjectCodecBuilder<DealSplit>("splits");
        var owner = row.Shared("owner", split => split.Owner);
        var percent = row.Number("percent", split => split.Percent);
        var kind = row.Word<SplitKind>("kind", split => split.Kind);
        return row.Making(() => new(owner.Value ?? "", percent.Value ?? 0, kind.Value ?? SplitKind.Revenue));
    }
}
