using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Authors;

/// <summary>
/// Finds answers that rest on a comparison with a value that may be missing, where the rule never asks whether it is. A rule is told once
/// of each such value.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE0002UnknownComparedAsNo() : RuleAnalyzer(Diagnostics.UnknownComparedAsNo)
{
    /// <summary>
    /// The property of a diagnostic that says which sides of the comparison may be missing: <c>left</c>, <c>right</c> or <c>left right</c>.
    /// </summary>
    public const string MissingSides = nameof(MissingSides);

    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation, INamedTypeSymbol dealRule)
    {
        if (dealRule.JudgesBy() is { } answer)
            compilation.RegisterSymbolStartAction(
                RuleTypes.Each(dealRule, (symbol, rule) => { if (rule.StandsAlone(dealRule)) Watch(symbol, rule, answer); }),
                SymbolKind.NamedType);
    }

    private static void Watch(SymbolStartAnalysisContext symbol, INamedTypeSymbol rule, ITypeSymbol answer)
    {
        var comparisons = new ConcurrentBag<(SyntaxNode At, (string Side, IOperation Value)[] Sides)>();
        var checks = NullChecks.Collect(symbol, rule);
        symbol.RegisterOperationAction(
            operation =>
            {
                if (operation.Operation is IBinaryOperation { IsLifted: true } comparison && IsOrdering(comparison)
                    && AnswerCondition.IsMadeBy(comparison, answer))
                    comparisons.Add((comparison.Syntax, Sides(comparison)));
                else if (operation.Operation is IIsPatternOperation test
                    && RelationalPatterns.Compared(test.Value, test.Pattern).ToList() is { Count: > 0 } compared
                    && AnswerCondition.IsMadeBy(test, answer))
                    comparisons.Add((test.Syntax, [.. compared.Select(value => ("", value))]));
                else if (operation.Operation is ISwitchExpressionOperation choice && choice.Value.Type.IsNullable()
                    && SymbolEqualityComparer.Default.Equals(choice.Type, answer)
                    && RelationalPatterns.OnlyCompare(choice.Arms.Select(arm => arm.Pattern)))
                    comparisons.Add(
                        (choice.Arms.First(arm => RelationalPatterns.OnlyCompare([arm.Pattern])).Pattern.Syntax, [("", choice.Value)]));
            },
            OperationKind.Binary, OperationKind.IsPattern, OperationKind.SwitchExpression);
        symbol.RegisterSymbolEndAction(end => Look(end, comparisons, checks));
    }

    private static bool IsOrdering(IBinaryOperation comparison) => comparison.OperatorKind
        is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan
            or BinaryOperatorKind.GreaterThanOrEqual;

    private static void Look(
        SymbolAnalysisContext end, IEnumerable<(SyntaxNode At, (string Side, IOperation Value)[] Sides)> comparisons, NullChecks checks)
    {
        foreach (var comparison in comparisons.OrderBy(one => one.At.SyntaxTree.FilePath).ThenBy(one => one.At.SpanStart))
            if (comparison.Sides.Where(side => MayBeMissing(side.Value, checks)).ToList() is { Count: > 0 } missing)
                end.ReportDiagnostic(Diagnostic.Create(
                    Diagnostics.UnknownComparedAsNo,
                    comparison.At.GetLocation(),
                    missing.Exists(side => side.Side.Length == 0) ? ImmutableDictionary<string, string?>.Empty
                        : ImmutableDictionary<string, string?>.Empty.Add(MissingSides, string.Join(" ", missing.Select(side => side.Side))),
                    string.Join("' or '", missing.Select(side => ValueName.Bare(side.Value)?.Syntax))));
    }

    private static (string Side, IOperation Value)[] Sides(IBinaryOperation comparison) =>
        [("left", comparison.LeftOperand), ("right", comparison.RightOperand)];

    private static bool MayBeMissing(IOperation value, NullChecks checks) =>
        ValueName.Bare(value)?.Type.IsNullable() is true && ValueName.OfTheDeals(value) is { } name && checks.MissesFirst(name);
}
