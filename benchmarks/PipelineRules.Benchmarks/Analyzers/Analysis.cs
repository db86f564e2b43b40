using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers;

namespace PipelineRules.Benchmarks.Analyzers;

/// <summary>One run of analyzers over code of which the compiler knows the declarations.</summary>
/// <param name="Milliseconds">Processor time, which a busy machine distorts less than time on the wall.</param>
/// <param name="Found">How many diagnostics came of it.</param>
internal sealed record Analysis(double Milliseconds, int Found)
{
    public static readonly DiagnosticAnalyzer[] Ours = [.. typeof(PipelineAnalyzer).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer))).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static readonly MetadataReference[] s_references = [.. $"{AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")}".Split(Path.PathSeparator)
        .Where(path => Path.GetFileNameWithoutExtension(path) is "PipelineRules" or "NodaTime" or "netstandard" || Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path))];

    public static Analysis Of(string code, DiagnosticAnalyzer[] analyzers)
    {
        var compilation = CSharpCompilation.Create("Measured", [CSharpSyntaxTree.ParseText(code)], s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        compilation.GetDeclarationDiagnostics();
        var before = Environment.CpuUsage.TotalTime;
        var found = compilation.WithAnalyzers([.. analyzers]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return new((Environment.CpuUsage.TotalTime - before).TotalMilliseconds, found.Length);
    }
}
