using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Authors;

/// <summary>Finds rules that are not sealed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE0003RuleNotSealed() : PipelineAnalyzer(Diagnostics.RuleNotSealed)
{
    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation)
    {
        if (compilation.Compilation.GetTypeByMetadataName(KnownTypes.DealRule) is { } rule)
            compilation.RegisterSymbolAction(symbol => Look(symbol, rule), SymbolKind.NamedType);
    }

    private static void Look(SymbolAnalysisContext symbol, INamedTypeSymbol rule)
    {
        if (symbol.Symbol is INamedTypeSymbol { IsAbstract: false, IsSealed: false } type && type.DerivesFrom(rule))
            symbol.ReportDiagnostic(Diagnostic.Create(Diagnostics.RuleNotSealed, type.Locations[0], type.Name));
    }
}
