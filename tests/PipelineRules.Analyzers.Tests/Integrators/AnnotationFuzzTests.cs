using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers.Integrators;
using PipelineRules.Fuzzing;

namespace PipelineRules.Analyzers.Tests.Integrators;

/// <summary>Whatever stands in an annotations file, each line marks something or is reported where it stands.</summary>
public sealed class AnnotationFuzzTests
{
    private const string Source = """
        public enum Category { Pipeline, Commit }
        public class Sale { public Category Category { get; set; } public System.DateTime? Due; public void Promise(int week) { } }
        """;

    private const string Marked =
        "# id; mark; where\nP:Sale.Category; ForecastCategory(Commit, 1)\nM:Sale.Promise(System.Int32); Forecasts; week\n"
            + "F:Sale.Due; MustHaveDate\n\"closedate\"; ForecastCloseDate; T:Sale # of sales\n";

    private static readonly Compilation s_compilation = Roslyn.Compile(Source);

    [Fact]
    public void Annotations_are_read_or_reported_line_by_line() => new Fuzzer(
        Encoding.UTF8.GetBytes(Marked), "M:Sale.#ctor; Forecasts"u8.ToArray(),
        "M:System.Linq.Enumerable.Where``1(``9); Forecasts"u8.ToArray(),
        "T:System.Collections.Generic.List`1"u8.ToArray(),
        "M:System.Linq.Enumerable.Where``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean}); Forecasts"u8
            .ToArray()).Run(Fuzzer.Share, Read, _ => false);

    private static void Read(byte[] input)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([new AnnotationsText(Encoding.UTF8.GetString(input))]),
            onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new PIPERULE1010AnnotationNamesNothing()];
        var found = s_compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        if (found.FirstOrDefault(diagnostic => diagnostic.Id != "PIPERULE1010") is { } failure)
            throw new InvalidOperationException(failure.GetMessage(null));
    }
}
