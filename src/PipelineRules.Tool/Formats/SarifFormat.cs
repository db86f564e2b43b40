using PipelineRules.Reports.Sarif;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Reports;

namespace PipelineRules.Tool.Formats;

/// <summary>For code hosts and editors: every No and Unknown beside the deal it is about.</summary>
internal sealed class SarifFormat() : Format("sarif")
{
    public override void Write(Report report, Output output)
    {
        SarifReport.Write(output.Utf8, WholeOf(report), report.Places());
        output.Utf8.WriteByte((byte)'\n');
    }
}
