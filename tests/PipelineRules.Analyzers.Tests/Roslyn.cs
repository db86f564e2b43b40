using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PipelineRules.Analyzers.Tests;

/// <summary>Compilations of C# text, with the framework and the core at hand.</summary>
internal static class Roslyn
{
    public static readonly IReadOnlyList<MetadataReference> References = [.. Found()];

    public static CSharpCompilation Compile(string source, LanguageVersion version = LanguageVersion.Latest) => Compile([source], version);

    public static CSharpCompilation Compile(string[] sources, LanguageVersion version = LanguageVersion.Latest) => CSharpCompilation.Create(
        "Given",
        sources.Select(
            (source, place) =>
                CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version), place == 0 ? "Given.cs" : $"Given{place}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<MetadataReference> Found() =>
        $"{AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")}".Split(Path.PathSeparator)
            .Where(path => IsWanted(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path));

    private static bool IsWanted(string assembly) =>
        assembly is "PipelineRules" or "NodaTime" or "netstandard" or "mscorlib" || assembly.StartsWith("System", StringComparison.Ordinal);
}
