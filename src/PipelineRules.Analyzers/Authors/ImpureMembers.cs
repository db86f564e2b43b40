using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Authors;

/// <summary>The readers of the world that a compilation has at hand.</summary>
internal sealed class ImpureMembers(Compilation compilation)
{
    private static readonly string[] s_cultures = ["IFormatProvider", "CultureInfo", "StringComparison"];

    private readonly Dictionary<ISymbol, (string Does, string[] Members)> _readers = Found(ImpureApis.All, compilation);
    private readonly Dictionary<ISymbol, (string Does, string[] Members)> _withoutACulture = Found(ImpureApis.WithoutACulture, compilation);

    /// <summary>What a member does that a rule may not do; null for nothing.</summary>
    public string? WhatDoes(ISymbol member) => BasesOf(member.ContainingType)
        .Select(type => Stated(_readers, type, member) ?? (TakesTheMachinesCulture(member) ? Stated(_withoutACulture, type, member) : null))
        .FirstOrDefault(does => does is not null) ?? (IsChance(member) ? "leaves it to chance" : null);

    private static Dictionary<ISymbol, (string, string[])> Found(
        IReadOnlyList<(string Type, string Does, string[] Members)> table, Compilation compilation) => table
        .Select(row => (Type: (ISymbol?)compilation.GetTypeByMetadataName(row.Type), row.Does, row.Members))
        .Where(row => row.Type is not null)
        .ToDictionary(row => row.Type ?? compilation.Assembly, row => (row.Does, row.Members), SymbolEqualityComparer.Default);

    private static string? Stated(Dictionary<ISymbol, (string Does, string[] Members)> table, ISymbol type, ISymbol member) =>
        table.TryGetValue(type, out var row) && (row.Members.Length == 0 || row.Members.Contains(member.Name)) ? row.Does : null;

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol? type)
    {
        for (var at = type?.OriginalDefinition; at is not null; at = at.BaseType?.OriginalDefinition)
            yield return at;
    }

    private static bool TakesTheMachinesCulture(ISymbol member) => member is IMethodSymbol { Parameters: var given }
        && !given.Any(parameter => s_cultures.Contains(parameter.Type.Name))
        && (member.ContainingType.SpecialType != SpecialType.System_String || given.Length == 0
            || given.Any(parameter => parameter.Type.SpecialType == SpecialType.System_String));

    private static bool IsChance(ISymbol member) =>
        member
            is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0,
                ContainingType: { Name: "Random", ContainingNamespace.Name: nameof(System) } };
}
