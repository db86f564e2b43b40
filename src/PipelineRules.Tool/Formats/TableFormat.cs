using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Pages;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Formats;

/// <summary>For people at a terminal.</summary>
internal sealed class TableFormat() : Format("table")
{
    public override void Write(View view, Output output)
    {
        using var text = output.Text();
        view.Write(new ScreenPage(text, output.Width, output.IsColoured));
    }
}
