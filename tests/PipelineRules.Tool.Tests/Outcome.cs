namespace PipelineRules.Tool.Tests;

/// <summary>What a run of the tool came to.</summary>
internal sealed record Outcome(int Code, string Out, string Error)
{
    public string[] Lines => Out.TrimEnd('\n').Split('\n');

    /// <summary>The first line that holds all these words.</summary>
    public string Line(params string[] words) =>
        Lines.FirstOrDefault(line => words.All(line.Contains)) ?? $"no line has {string.Join(" and ", words)} in\n{Out}{Error}";
}
