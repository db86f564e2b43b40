using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PipelineRules.Analyzers;
using PipelineRules.Conventions.Tests.Sources;

namespace PipelineRules.Conventions.Tests.Analyzers;

public sealed class AnalyzerConventions
{
    [Fact]
    public void A_compiler_without_an_editor_can_load_the_analyzers() => Convention.Holds(
        "Only repairs may know these",
        typeof(PipelineAnalyzer).Assembly.GetReferencedAssemblies().Select(assembly => $"{assembly.Name}")
            .Where(name => name.Contains("Workspaces", StringComparison.Ordinal)));

    [Fact]
    public void Every_analyzer_is_one_of_ours() => Convention.Holds(
        "Derive these from PipelineAnalyzer, which starts them all in the same way",
        Known.Analyzers.Where(analyzer => analyzer is not PipelineAnalyzer).Select(analyzer => analyzer.GetType().Name));

    [Fact]
    public void No_method_has_more_than_twenty_branches() => Convention.Holds(
        "These methods ask too much at once: give each question a name of its own",
        Methods.Where(method => IsOfAnalyzers(method.File) && Branches.In(method.Node) > 20)
            .Select(method => $"{method.File.At(method.Node)} has {Branches.In(method.Node)} branches"));

    // Whatever has a body, or an arrow: methods, constructors, accessors, properties, local functions.
    private static IEnumerable<(SourceFile File, SyntaxNode Node)> Methods => SourceFile.Every<SyntaxNode>()
        .Where(
            code =>
                code.Node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax
                    or LocalFunctionStatementSyntax or FieldDeclarationSyntax);

    private static bool IsOfAnalyzers(SourceFile file) =>
        file.Path.StartsWith("src/PipelineRules.Analyzers/", StringComparison.Ordinal)
            || file.Path.StartsWith("src/PipelineRules.CodeFixes/", StringComparison.Ordinal);
}
