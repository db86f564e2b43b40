using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Pages;
using PipelineRules.Tool.Reports;

namespace PipelineRules.Tool.Formats;

/// <summary>For people at a terminal.</summary>
internal sealed class TableFormat() : Format("table")
{
    public override void Write(Report report, Output output)
    {
        using var text = output.Text();
        report.Write(new ScreenPage(text, output.Width, output.IsColoured));
    }
}
