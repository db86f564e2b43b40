using PipelineRules.Reports;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Formats;

/// <summary>One way to write any report.</summary>
internal abstract class Format(string name)
{
    /// <summary>What <c>--format</c> calls it.</summary>
    public string Name { get; } = name;

    public abstract void Write(View view, Output output);

    /// <summary>The whole pipeline of a report.</summary>
    /// <exception cref="UsageException">The report tells of less.</exception>
    protected PipelineReport WholeOf(View view) =>
        view.Whole ?? throw new UsageException($"{Name} shows a whole pipeline: ask assess or report for it");
}
