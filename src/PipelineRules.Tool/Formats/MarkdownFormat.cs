using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Pages;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Formats;

/// <summary>For people elsewhere.</summary>
internal sealed class MarkdownFormat() : Format("markdown")
{
    public override void Write(View view, Output output)
    {
        using var text = output.Text();
        view.Write(new MarkdownPage(text));
    }
}
