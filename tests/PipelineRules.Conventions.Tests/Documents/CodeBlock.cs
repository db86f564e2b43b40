namespace PipelineRules.Conventions.Tests.Documents;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Line">The line of its opening fence, from 1.</param>
/// <param name="Language">The word after the opening fence; empty when there is none.</param>
/// <param name="Above">The last line above it that is not blank.</param>
/// <param name="Text">What it holds.</param>
internal sealed record CodeBlock(string Page, int Line, string Language, string Above, string Text)
{
    public bool IsMarkedToRun => Above == "<!-- runs: expected output below -->";

    public IEnumerable<string> Lines => Text.Split('\n');

    public override string ToString() => $"{Page}:{Line}";
}
