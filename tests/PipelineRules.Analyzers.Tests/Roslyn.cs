using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PipelineRules.Analyzers.Tests;

/// <summary>Compilations of C# text, with the framework and the core at hand.</summary>
internal static class Roslyn
{
    private static readonly MetadataReference[] s_references = References().ToArray();

    public static CSharpCompilation Compile(string source, LanguageVersion version = LanguageVersion.Latest) => CSharpCompilation.Create(
        "Given",
        [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version), "Given.cs")],
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static IEnumerable<MetadataReference> References() =>
        $"{AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")}".Split(Path.PathSeparator)
            .Where(path => IsWanted(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path));

    private static bool IsWanted(string assembly) =>
        assembly is "PipelineRules" or "NodaTime" or "netstandard" or "mscorlib" || assembly.StartsWith("System", StringComparison.Ordinal);
}
