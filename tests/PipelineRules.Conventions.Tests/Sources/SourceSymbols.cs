using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.Conventions.Tests.Sources;

/// <summary>The types that ship, bound: what each file uses, by symbol and not by its usings.</summary>
internal static class SourceSymbols
{
    private static readonly CSharpCompilation s_all = CSharpCompilation.Create(
        "Shipped",
        Repository.FilesLike("src/", ".cs").Where(file => !file.Contains("/content/", StringComparison.Ordinal))
            .Select(file => CSharpSyntaxTree.ParseText(Repository.Read(file), path: file)),
        $"{AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")}".Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("PipelineRules", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    // Not while the type is initialized: the threads that look through the files would wait for its fields.
    private static readonly Lazy<IReadOnlyList<(string From, string Type, string To)>> s_uses =
        new(() => [.. s_all.SyntaxTrees.AsParallel().SelectMany(UsesIn).Distinct().Order()]);

    /// <summary>Each file with a type that it uses and the file in which that type stands.</summary>
    public static IReadOnlyList<(string From, string Type, string To)> Uses => s_uses.Value;

    private static IEnumerable<(string From, string Type, string To)> UsesIn(SyntaxTree file)
    {
        var model = s_all.GetSemanticModel(file);
        return
            from name in file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            let type = Outermost(model.GetSymbolInfo(name).Symbol)
            from declared in type?.DeclaringSyntaxReferences ?? []
            where declared.SyntaxTree != file
            select (file.FilePath, type.Name, declared.SyntaxTree.FilePath);
    }

    private static INamedTypeSymbol? Outermost(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer)
            type = outer;
        return type;
    }
}
