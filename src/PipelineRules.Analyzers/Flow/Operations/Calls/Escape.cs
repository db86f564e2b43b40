using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;
using System.Collections.Generic;

namespace PipelineRules.Analyzers.Flow.Operations.Calls;

/// <summary>What other code gets hold of, and may change.</summary>
internal static class Escape
{
    /// <summary>
    /// Other code has the value in its hands: of the members that it can set, nobody here knows any longer that they are empty.
    /// </summary>
    public static void Mark(State state, AbstractValue abstractValue)
    {
        if (abstractValue.IsConstant)
            return;
        state.Escape(abstractValue);
        if (state.Shapes.IsDeal(abstractValue.Type))
            foreach (var deal in state.Aliases.Find(abstractValue).Append(abstractValue))
                OfDeal(state, deal);
        else if (TypeKinds.ElementOf(abstractValue.Type) is { } element && state.Shapes.IsDeal(element))
            OfSequence(state, abstractValue, element);
    }

    /// <summary>The value is stored where other code may find it later.</summary>
    public static void Into(State state, AbstractValue abstractValue)
    {
        if (!abstractValue.IsConstant)
            state.Escape(abstractValue);
    }

    /// <summary>Other code runs, and reaches all that was stored.</summary>
    public static void Stored(State state)
    {
        foreach (var abstractValue in state.Escaped.ToList())
            Mark(state, abstractValue);
    }

    private static void OfDeal(State state, AbstractValue deal)
    {
        var has = state.NullStateOfDeal(deal);
        var changing =
            state.Shapes.Find(deal.Type).Members
                .Where(
                    member =>
                        member.CanChange
                            && state.NullStateOf(state.Read(deal, member.Name, member.Type)).May(NullState.Null | NullState.MaybeNull))
                                .ToList();
        foreach (var member in changing)
            DealChange.Set(state, deal, member.Name, NullState.Unknown, "?escaped ");
        if (changing.Count > 0)
            state.SetDeal(deal, has.Escaped());
    }

    private static void OfSequence(State state, AbstractValue sequence, ITypeSymbol element)
    {
        var any = state.Read(sequence, AbstractValue.Each, element);
        if (any.IsConstant)
            return;
        OfDeal(state, any);
        foreach (var one in IndexedElements.In(state, sequence))
            OfDeal(state, one);
        if (CanGrow(sequence.Type))
            state.SetDeal(any, state.NullStateOfDeal(any).Escaped());
    }

    private static bool CanGrow(ITypeSymbol? type) =>
        !(type?.Name is { } name
            && (name.StartsWith("IReadOnly", StringComparison.Ordinal) || name.StartsWith("Immutable", StringComparison.Ordinal)
                || name is "IEnumerable" or "IQueryable" or "IAsyncEnumerable"));
}
