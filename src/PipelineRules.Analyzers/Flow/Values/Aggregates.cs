using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>Types that only hold values together: tuples, anonymous objects, and the pairs of a dictionary.</summary>
internal static class Aggregates
{
    /// <summary>The parts of such a type; none of another.</summary>
    public static IEnumerable<(string Name, ITypeSymbol? Type)> PartsOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } =>
            elements.Select((element, place) => ($"Item{place + 1}", (ITypeSymbol?)element.Type)),
        { IsAnonymousType: true } =>
            type.GetMembers().OfType<IPropertySymbol>().Select(property => (property.Name, (ITypeSymbol?)property.Type)),
        _ when IsPair(type) => [("Key", PartOf(type, 0)), ("Value", PartOf(type, 1))],
        _ => [],
    };

    /// <summary>Whether a type is that of a dictionary's pairs.</summary>
    public static bool IsPair(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments.Length: 2 };

    /// <summary>The type of the values of a dictionary; null for what is none.</summary>
    public static ITypeSymbol? ValueOf(ITypeSymbol? dictionary) =>
        TypeKinds.ElementOf(dictionary) is { } pair && IsPair(pair) ? PartOf(pair, 1) : null;

    private static ITypeSymbol? PartOf(ITypeSymbol? pair, int place) => (pair as INamedTypeSymbol)?.TypeArguments[place];
}
