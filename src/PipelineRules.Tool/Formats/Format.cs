using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Reports;

namespace PipelineRules.Tool.Formats;

/// <summary>One way to write any report.</summary>
internal abstract class Format(string name)
{
    /// <summary>What <c>--format</c> calls it.</summary>
    public string Name { get; } = name;

    public abstract void Write(Report report, Output output);
}
