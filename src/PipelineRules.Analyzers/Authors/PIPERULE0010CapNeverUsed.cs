using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Authors;

/// <summary>Finds caps for answers that the rule never gives.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE0010CapNeverUsed() : RuleAnalyzer(Diagnostics.CapNeverUsed)
{
    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation, INamedTypeSymbol dealRule) =>
        compilation.RegisterSymbolStartAction(Rules.Each(dealRule, (symbol, rule) => Watch(symbol, rule, dealRule)), SymbolKind.NamedType);

    private static void Watch(SymbolStartAnalysisContext symbol, INamedTypeSymbol rule, INamedTypeSymbol dealRule)
    {
        if (RuleLabel.Of(rule) is not { } label || rule.IsAbstract)
            return;
        var answers = GivenAnswers.Of(symbol, rule, dealRule);
        symbol.RegisterSymbolEndAction(end => Look(end, rule, label, answers, "No"));
        symbol.RegisterSymbolEndAction(end => Look(end, rule, label, answers, "Unknown"));
    }

    private static void Look(SymbolAnalysisContext symbol, INamedTypeSymbol rule, RuleLabel label, GivenAnswers answers, string answer)
    {
        if (answers.AreKnown && !answers.Kinds.Contains(answer) && label.CapArgument(answer, symbol.CancellationToken) is { } cap)
            symbol.ReportDiagnostic(Diagnostic.Create(Diagnostics.CapNeverUsed, cap.GetLocation(), rule.Name, answer));
    }
}
