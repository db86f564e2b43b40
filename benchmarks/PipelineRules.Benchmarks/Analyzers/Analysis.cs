using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers;

namespace PipelineRules.Benchmarks.Analyzers;

/// <summary>One run of all our analyzers over code of which the compiler knows the declarations.</summary>
/// <param name="Ours">The milliseconds spent in our analyzers, as the compiler's own switch <c>-reportanalyzer</c> counts them.</param>
/// <param name="Whole">The milliseconds of the whole run on the wall: what the compiler does for any analyzer, binding the code above all,
/// is in it.</param>
/// <param name="Found">How many diagnostics came of it.</param>
internal sealed record Analysis(double Ours, double Whole, int Found)
{
    private static readonly DiagnosticAnalyzer[] s_analyzers =
        [.. typeof(PipelineAnalyzer).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static readonly MetadataReference[] s_references =
        [.. $"{AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")}".Split(Path.PathSeparator)
        .Where(
            path =>
                Path.GetFileNameWithoutExtension(path) is "PipelineRules" or "NodaTime" or "netstandard"
                    || Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path))];

    // One analyzer at a time, or they would count each other's waiting.
    private static readonly CompilationWithAnalyzersOptions s_counted =
        new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);

    public static Analysis Of(string code)
    {
        var compilation =
            CSharpCompilation.Create(
                "Measured", [CSharpSyntaxTree.ParseText(code)], s_references,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        if (compilation.GetDeclarationDiagnostics() is { Length: > 0 } broken)
            throw new InvalidOperationException($"the measured code does not compile: {broken[0]}");
        var before = Stopwatch.GetTimestamp();
        var result =
            compilation.WithAnalyzers([.. s_analyzers], s_counted).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return new(
            result.AnalyzerTelemetryInfo.Values.Sum(one => one.ExecutionTime.TotalMilliseconds),
            Stopwatch.GetElapsedTime(before).TotalMilliseconds, result.GetAllDiagnostics().Length);
    }
}
