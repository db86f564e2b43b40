using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers.Integrators;

namespace PipelineRules.Analyzers.Tests.Flow;

/// <summary>
/// The files of Flow/Cases, in one compilation: many small methods, in which each line that is to be marked ends in the number.
/// </summary>
internal static partial class FlowCases
{
    private static readonly IReadOnlyDictionary<string, string> s_sources = typeof(FlowCases).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".cs", StringComparison.Ordinal)).ToDictionary(name => name, Read);

    private static readonly Lazy<ILookup<string, string>> s_found = new(Analyze);

    public static IEnumerable<string> Names => s_sources.Keys.Order(StringComparer.Ordinal);

    public static IEnumerable<string> Marked(string name) => s_sources[name].Split('\n')
        .SelectMany(
            (line, place) =>
                Mark().Matches(line).SelectMany(mark => mark.Groups[1].Captures).Select(id => $"{place + 1}: {id.Value.Trim()}"));

    public static IEnumerable<string> Found(string name) => s_found.Value[name];

    private static ILookup<string, string> Analyze()
    {
        // Without the compiler's own flow of null, which would hide what the engine does not see.
        var compilation = Roslyn.Compile("").RemoveAllSyntaxTrees()
            .WithOptions(
                new CSharpCompilationOptions(
                    OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Annotations))
            .AddSyntaxTrees(
                s_sources.Select(
                    source => CSharpSyntaxTree.ParseText(source.Value, new CSharpParseOptions(LanguageVersion.Latest), source.Key)));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation.WithAnalyzers([new PIPERULE1001ForecastWithoutMustHaveDate()]).GetAllDiagnosticsAsync().GetAwaiter().GetResult()
            .Where(found => found.Id.StartsWith("PIPERULE", StringComparison.Ordinal) || found.Id == "AD0001")
            .Select(
                found =>
                    (File: found.Location.SourceTree?.FilePath ?? "", Line: found.Location.GetLineSpan().StartLinePosition.Line + 1,
                        Text: found.Id == "AD0001" ? $"{found}" : found.Id))
            .OrderBy(found => found.Line).ToLookup(found => found.File, found => $"{found.Line}: {found.Text}");
    }

    private static string Read(string name)
    {
        using var stream = typeof(FlowCases).Assembly.GetManifestResourceStream(name);
        using var reader = new StreamReader(stream ?? Stream.Null);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"//(\s*PIPERULE\d{4})+\s*$")]
    private static partial Regex Mark();
}
