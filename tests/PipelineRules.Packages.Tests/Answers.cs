namespace PipelineRules.Packages.Tests;

/// <summary>What the consumers print.</summary>
internal static class Answers
{
    public const string OfTheConsole = """
        Claims platform: Reactive: Contoso has approved no budget. Ask whoever can answer for the customer: Who at Contoso approves it?
        csv: Cold chain: Reactive
        html: True
        json: True
        """;
}
