using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Authors;

/// <summary>Finds caps for answers that the rule never gives.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE0010CapNeverUsed() : RuleAnalyzer(Diagnostics.CapNeverUsed)
{
    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation, INamedTypeSymbol dealRule) =>
        compilation.RegisterSymbolStartAction(
            RuleTypes.Each(dealRule, (symbol, rule) => Watch(symbol, rule, dealRule)), SymbolKind.NamedType);

    private static void Watch(SymbolStartAnalysisContext symbol, INamedTypeSymbol rule, INamedTypeSymbol dealRule)
    {
        if (RuleDeclaration.Find(rule) is not { } label || rule.IsAbstract)
            return;
        var answers = PossibleAnswers.Collect(symbol, rule, dealRule);
        symbol.RegisterSymbolEndAction(end => Look(end, rule, label, answers, "No"));
        symbol.RegisterSymbolEndAction(end => Look(end, rule, label, answers, "Unknown"));
    }

    private static void Look(
        SymbolAnalysisContext symbol, INamedTypeSymbol rule, RuleDeclaration label, PossibleAnswers answers, string answer)
    {
        if (answers.AreKnown && !answers.Kinds.Contains(answer) && label.CapArgument(answer, symbol.CancellationToken) is { } cap)
            symbol.ReportDiagnostic(Diagnostic.Create(Diagnostics.CapNeverUsed, cap.GetLocation(), rule.Name, answer));
    }
}
