using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers;

/// <summary>The types of the core that analyzers ask for, by metadata name. Null where a compilation does not have them.</summary>
internal static class KnownTypes
{
    public const string DealRule = "PipelineRules.DealRule";
    public const string RuleAttribute = "PipelineRules.RuleAttribute";
    public const string Rulebook = "PipelineRules.Rulebook";
    public const string AnswerKind = "PipelineRules.AnswerKind";
    public const string Stance = "PipelineRules.Stance";
    public const string Money = "PipelineRules.Facts.Money";
    public const string Assessment = "PipelineRules.Assessment";
    public const string Evaluator = "PipelineRules.Evaluator";
    public const string PipelineSession = "PipelineRules.NRules.PipelineSession";
    public const string DealContext = "PipelineRules.Pipelines.DealContext";
    public const string FactSet = "PipelineRules.Facts.FactSet";
    public const string CloseDateChange = "PipelineRules.Facts.CloseDateChange";

    public static bool Is(this ITypeSymbol? type, INamedTypeSymbol? other) =>
        type is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, other);

    /// <summary>Whether a type is another, or derives from it.</summary>
    public static bool DerivesFrom(this ITypeSymbol? type, INamedTypeSymbol? other)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (at.Is(other))
                return true;
        return false;
    }

    /// <summary>Whether a type is <c>Nullable&lt;T&gt;</c>.</summary>
    public static bool IsNullable(this ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
