using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Formats;

/// <summary>For other programs.</summary>
internal sealed class JsonFormat() : Format("json")
{
    public override void Write(View view, Output output)
    {
        view.WriteJson(output.Utf8);
        output.Utf8.WriteByte((byte)'\n');
    }
}
