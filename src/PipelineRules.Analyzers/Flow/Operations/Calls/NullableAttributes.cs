using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Operations.Calls;

/// <summary>The framework's attributes about null, known by name, as older targets declare them themselves.</summary>
internal static class NullableAttributes
{
    private const string Suffix = "Attribute";

    public static bool Has(ISymbol symbol, string name) => Find(symbol.GetAttributes(), name) is not null;

    /// <summary>The truth value that an attribute states; null without the attribute.</summary>
    public static bool? Sense(ISymbol? symbol, string name) =>
        symbol is not null && Find(symbol.GetAttributes(), name) is { ConstructorArguments: [{ Value: bool sense }, ..] } ? sense : null;

    /// <summary>The members that an attribute names.</summary>
    public static IEnumerable<string> Members(ISymbol symbol, string name) =>
        Find(symbol.GetAttributes(), name) is { } note ? note.ConstructorArguments.SelectMany(Words) : [];

    public static bool OnReturn(IMethodSymbol method, string name) => Find(method.GetReturnTypeAttributes(), name) is not null;

    private static AttributeData? Find(ImmutableArray<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
            if (attribute.AttributeClass is { Name: var full } && full.Length == name.Length + Suffix.Length
                && full.StartsWith(name, StringComparison.Ordinal) && full.EndsWith(Suffix, StringComparison.Ordinal))
                return attribute;
        return null;
    }

    private static IEnumerable<string> Words(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Array ? constant.Values.Select(value => value.Value).OfType<string>()
            : constant.Value is string word ? [word] : [];
}
