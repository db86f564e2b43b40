using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>What the kinds of types mean to the engine.</summary>
internal static class TypeKinds
{
    /// <summary>What is known of any value of a type: what cannot be null is there.</summary>
    public static NullState DefaultNullState(ITypeSymbol? type) =>
        type is { IsValueType: true, SpecialType: not SpecialType.System_Boolean } && !IsNullable(type)
            || type is { SpecialType: SpecialType.System_String, NullableAnnotation: NullableAnnotation.NotAnnotated }
            ? NullState.NotNull : NullState.MaybeNull;

    /// <summary>Whether values of a type are told apart. Numbers and the like are not: they are there, and that is all.</summary>
    public static bool AreTracked(ITypeSymbol? type) =>
        type is null or { IsReferenceType: true } or { TypeKind: TypeKind.TypeParameter } or { IsTupleType: true }
            or { SpecialType: SpecialType.System_Boolean } || IsNullable(type) || IsOwnStruct(type);

    public static bool IsNullable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    /// <summary>The type of what a value is when it is not null.</summary>
    public static ITypeSymbol? OfValue(ITypeSymbol? type) =>
        IsNullable(type) && type is INamedTypeSymbol { TypeArguments: [var value] } ? value : type;

    public static bool IsBool(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Boolean;

    /// <summary>The element type of a sequence; null for what is none, and for a string.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_String } => null,
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol named =>
            SequenceOf(named) ?? named.AllInterfaces.Select(SequenceOf).FirstOrDefault(element => element is not null),
        _ => null,
    };

    /// <summary>The type of what a task gives; the type itself where it is none.</summary>
    public static ITypeSymbol Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } ? result : type;

    /// <summary>Whether a type is a truth value, missing or not: of those it is known whether they are true.</summary>
    public static bool IsBoolean(ITypeSymbol? type) =>
        IsBool(type) || IsNullable(type) && type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] };

    private static ITypeSymbol? SequenceOf(INamedTypeSymbol type) =>
        type is { Name: "IEnumerable" or "IAsyncEnumerable", TypeArguments: [var element] } ? element : null;

    // A struct that may be a deal, and not one of the framework's numbers.
    private static bool IsOwnStruct(ITypeSymbol type) => type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None };
}
