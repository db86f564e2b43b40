using PipelineRules.Reports.Html;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Formats;

/// <summary>For a forecast call: one page that needs no network.</summary>
internal sealed class HtmlFormat() : Format("html")
{
    public override void Write(View view, Output output) => HtmlReport.Write(output.Utf8, WholeOf(view));
}
