using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Authors;

/// <summary>The rules of a compilation.</summary>
internal static class RuleTypes
{
    /// <summary>
    /// What to do with each rule that is declared here, abstract ones included, from the first look at its members to the last.
    /// </summary>
    public static Action<SymbolStartAnalysisContext> Each(
        INamedTypeSymbol dealRule, Action<SymbolStartAnalysisContext, INamedTypeSymbol> look) => symbol =>
    {
        if (symbol.Symbol is INamedTypeSymbol type && type.IsRule(dealRule))
            look(symbol, type);
    };

    /// <summary>What to do with each rule, and with each type that is declared within one.</summary>
    public static Action<SymbolStartAnalysisContext> EachAndWithin(INamedTypeSymbol dealRule, Action<SymbolStartAnalysisContext> look) =>
        symbol =>
    {
        for (var type = symbol.Symbol; type is not null; type = type.ContainingType)
            if (type is INamedTypeSymbol outer && outer.IsRule(dealRule))
            {
                look(symbol);
                return;
            }
    };

    public static bool IsRule(this INamedTypeSymbol type, INamedTypeSymbol dealRule) => type.BaseType.DerivesFrom(dealRule);

    /// <summary>
    /// Whether a rule inherits nothing but what every rule does, so that all there is to know of it is in its own members.
    /// </summary>
    public static bool StandsAlone(this INamedTypeSymbol rule, INamedTypeSymbol dealRule) => rule.BaseType.Is(dealRule);

    /// <summary>What a rule judges by: the type of its answers.</summary>
    public static ITypeSymbol? JudgesBy(this INamedTypeSymbol dealRule) =>
        dealRule.GetMembers("Judge").OfType<IMethodSymbol>().FirstOrDefault()?.ReturnType;
}
