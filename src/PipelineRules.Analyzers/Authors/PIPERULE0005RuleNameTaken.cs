using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Authors;

/// <summary>Finds rules that bear the name of another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE0005RuleNameTaken() : RuleAnalyzer(Diagnostics.RuleNameTaken)
{
    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation, INamedTypeSymbol dealRule)
    {
        var names = new RuleNameIndex(compilation.Compilation, dealRule);
        compilation.RegisterSymbolAction(symbol => Look(symbol, dealRule, names), SymbolKind.NamedType);
    }

    private static void Look(SymbolAnalysisContext symbol, INamedTypeSymbol dealRule, RuleNameIndex names)
    {
        if (symbol.Symbol is INamedTypeSymbol type && type.IsRule(dealRule)
            && RuleDeclaration.Find(type) is { Name: { Length: > 0 } name } label && names.Other(name, type) is { } other)
            symbol.ReportDiagnostic(Diagnostic.Create(
                Diagnostics.RuleNameTaken, label.NameArgument(symbol.CancellationToken)?.GetLocation() ?? type.Locations[0], name,
                other.Name));
    }
}
