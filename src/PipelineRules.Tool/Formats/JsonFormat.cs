using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Reports;

namespace PipelineRules.Tool.Formats;

/// <summary>For other programs.</summary>
internal sealed class JsonFormat() : Format("json")
{
    public override void Write(Report report, Output output)
    {
        report.WriteJson(output.Utf8);
        output.Utf8.WriteByte((byte)'\n');
    }
}
