using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Pages;
using PipelineRules.Tool.Reports;

namespace PipelineRules.Tool.Formats;

/// <summary>For people elsewhere.</summary>
internal sealed class MarkdownFormat() : Format("markdown")
{
    public override void Write(Report report, Output output)
    {
        using var text = output.Text();
        report.Write(new MarkdownPage(text));
    }
}
