using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PipelineRules.Analyzers;
using PipelineRules.House.Tests.Sources;

namespace PipelineRules.House.Tests.Analyzers;

public sealed class LawsOfAnalyzers
{
    private static readonly SyntaxKind[] Branches =
    [
        SyntaxKind.IfStatement, SyntaxKind.ConditionalExpression, SyntaxKind.SwitchExpressionArm, SyntaxKind.CaseSwitchLabel, SyntaxKind.CasePatternSwitchLabel,
        SyntaxKind.ForStatement, SyntaxKind.ForEachStatement, SyntaxKind.WhileStatement, SyntaxKind.DoStatement, SyntaxKind.CatchClause,
    ];

    [Fact]
    public void A_compiler_without_an_editor_can_load_the_analyzers() => Law.Holds(
        "Only repairs may know these",
        typeof(PipelineAnalyzer).Assembly.GetReferencedAssemblies().Select(assembly => $"{assembly.Name}").Where(name => name.Contains("Workspaces", StringComparison.Ordinal)));

    [Fact]
    public void Every_analyzer_is_one_of_ours() => Law.Holds(
        "Derive these from PipelineAnalyzer, which starts them all in the same way",
        Known.Analyzers.Where(analyzer => analyzer is not PipelineAnalyzer).Select(analyzer => analyzer.GetType().Name));

    [Fact]
    public void No_method_has_more_than_eight_branches() => Law.Holds(
        "These methods ask too much at once: give each question a name of its own",
        SourceFile.Every<BaseMethodDeclarationSyntax>().Where(method => IsOfAnalyzers(method.File) && BranchesOf(method.Node) > 8)
            .Select(method => $"{method.File.At(method.Node)} has {BranchesOf(method.Node)} branches"));

    private static bool IsOfAnalyzers(SourceFile file) =>
        file.Path.StartsWith("src/PipelineRules.Analyzers/", StringComparison.Ordinal) || file.Path.StartsWith("src/PipelineRules.CodeFixes/", StringComparison.Ordinal);

    private static int BranchesOf(SyntaxNode method) => method.DescendantNodes().Count(node => Branches.Contains(node.Kind()) && !IsRest(node));

    private static bool IsRest(SyntaxNode node) => node is SwitchExpressionArmSyntax { Pattern: DiscardPatternSyntax, WhenClause: null };
}
