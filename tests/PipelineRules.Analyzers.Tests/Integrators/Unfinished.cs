using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Tests.Integrators;

/// <summary>Code as it stands while it is typed.</summary>
internal static class Unfinished
{
    private const int Step = 1009;

    /// <summary>Where an analyzer fails on the beginning of a text, cut off at one place or another.</summary>
    public static IEnumerable<string> Failures(DiagnosticAnalyzer analyzer, string text) =>
        from length in Enumerable.Range(1, text.Length / Step).Select(cut => cut * Step)
        from found in Roslyn.Compile(text[..length]).WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
        where found.Id == "AD0001"
        select $"{found}\n{text[..length]}";
}
