using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Authors;

/// <summary>Finds rules that say the same of every deal.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE0008RuleAnswersOneThing() : RuleAnalyzer(Diagnostics.RuleAnswersOneThing)
{
    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation, INamedTypeSymbol dealRule) =>
        compilation.RegisterSymbolStartAction(
            RuleTypes.Each(dealRule, (symbol, rule) => Watch(symbol, rule, dealRule)), SymbolKind.NamedType);

    private static void Watch(SymbolStartAnalysisContext symbol, INamedTypeSymbol rule, INamedTypeSymbol dealRule)
    {
        if (rule.IsAbstract || rule.GetMembers("Concerns").Any())
            return;
        var answers = PossibleAnswers.Collect(symbol, rule, dealRule);
        symbol.RegisterSymbolEndAction(end => Look(end, rule, answers));
    }

    private static void Look(SymbolAnalysisContext symbol, INamedTypeSymbol rule, PossibleAnswers answers)
    {
        if (answers is { AreKnown: true, Kinds.Count: 1 })
            symbol.ReportDiagnostic(
                Diagnostic.Create(Diagnostics.RuleAnswersOneThing, rule.Locations[0], rule.Name, answers.Kinds.Single()));
    }
}
