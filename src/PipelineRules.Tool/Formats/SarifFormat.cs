using PipelineRules.Reports.Sarif;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Formats;

/// <summary>For code hosts and editors: every No and Unknown beside the deal it is about.</summary>
internal sealed class SarifFormat() : Format("sarif")
{
    public override void Write(View view, Output output)
    {
        SarifReport.Write(output.Utf8, WholeOf(view), view.Places());
        output.Utf8.WriteByte((byte)'\n');
    }
}
