using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Tests;

/// <summary>Code under all our analyzers.</summary>
/// <remarks>
/// A line that is to be marked ends in <c>// PIPERULE0003</c>, with several ids apart by spaces. Diagnostics that hide are not left out.
/// </remarks>
internal static partial class Analyzed
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> All =
        [.. typeof(PipelineAnalyzer).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>Exactly the marked diagnostics are found, and the code compiles.</summary>
    public static void AsMarked(string source, params AdditionalText[] files) =>
        Assert.Equal(Marks(source), Found(source, files).Select(found => $"{LineOf(found)}: {found.Id}").Order(StringComparer.Ordinal));

    /// <summary>What all analyzers find in code that compiles.</summary>
    public static ImmutableArray<Diagnostic> Found(string source, params AdditionalText[] files) => FoundIn(Roslyn.Compile(source), files);

    /// <summary>What all analyzers find in a compilation that has no errors.</summary>
    public static ImmutableArray<Diagnostic> FoundIn(Compilation compilation, params AdditionalText[] files)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation.WithAnalyzers(All, new AnalyzerOptions([.. files])).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    private static IEnumerable<string> Marks(string source) => source.Split('\n')
        .SelectMany(
            (line, place) =>
                Mark().Matches(line).SelectMany(mark => mark.Groups[1].Captures).Select(id => $"{place + 1}: {id.Value.Trim()}"))
        .Order(StringComparer.Ordinal);

    private static int LineOf(Diagnostic found) => found.Location.GetLineSpan().StartLinePosition.Line + 1;

    [GeneratedRegex(@"//(\s*PIPERULE\d{4})+\s*$")]
    private static partial Regex Mark();
}
