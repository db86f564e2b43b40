using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Formats;

/// <summary>For other programs that read one row at a time: a JSON object a line, of deals or of what else the command is about.</summary>
internal sealed class JsonLinesFormat() : Format("jsonl")
{
    public override void Write(View view, Output output) => view.WriteJsonLines(output.Utf8);
}
