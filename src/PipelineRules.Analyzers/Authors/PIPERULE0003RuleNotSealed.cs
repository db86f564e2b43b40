using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Authors;

/// <summary>Finds rules that are not sealed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE0003RuleNotSealed() : RuleAnalyzer(Diagnostics.RuleNotSealed)
{
    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation, INamedTypeSymbol dealRule) =>
        compilation.RegisterSymbolAction(symbol => Look(symbol, dealRule), SymbolKind.NamedType);

    private static void Look(SymbolAnalysisContext symbol, INamedTypeSymbol dealRule)
    {
        if (symbol.Symbol is INamedTypeSymbol { IsAbstract: false, IsSealed: false } type && type.IsRule(dealRule))
            symbol.ReportDiagnostic(Diagnostic.Create(Diagnostics.RuleNotSealed, type.Locations[0], type.Name));
    }
}
