using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers;

namespace PipelineRules.Benchmarks.Analyzers;

/// <summary>What the analyzers cost: a thousand lines in which nothing forecasts, and a body in which something does.</summary>
internal static class AnalyzersCommand
{
    public const string Verb = "analyzers";

    private const int Rounds = 7;

    private static readonly DiagnosticAnalyzer[] s_ours = [.. typeof(PipelineAnalyzer).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer))).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static readonly MetadataReference[] s_references = [.. $"{AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")}".Split(Path.PathSeparator)
        .Where(path => Path.GetFileNameWithoutExtension(path) is "PipelineRules" or "NodaTime" or "netstandard" || Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path))];

    public static int Run()
    {
        Print("1,000 lines without sinks", AnalyzedCode.WithoutSinks, AnalyzedCode.Lines(AnalyzedCode.WithoutSinks) / 1000.0);
        Print("a body with a sink", AnalyzedCode.WithSinks, AnalyzedCode.Bodies);
        return 0;
    }

    private static void Print(string what, string code, double units)
    {
        var (floor, ours) = (Median(code, [new IdleAnalyzer()]), Median(code, s_ours));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {(ours - floor) / units:F2} ms for the analyzers, and {floor / units:F2} ms that the compiler needs to bind the code for any analyzer"));
    }

    private static double Median(string code, DiagnosticAnalyzer[] analyzers) => Enumerable.Range(0, Rounds).Select(_ => Once(code, analyzers)).Skip(1).Order().ElementAt(Rounds / 2 - 1);

    // Processor time, which a busy machine distorts less than time on the wall.
    private static double Once(string code, DiagnosticAnalyzer[] analyzers)
    {
        var compilation = CSharpCompilation.Create("Measured", [CSharpSyntaxTree.ParseText(code)], s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        compilation.GetDiagnostics();
        var before = Environment.CpuUsage.TotalTime;
        _ = compilation.WithAnalyzers([.. analyzers]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
