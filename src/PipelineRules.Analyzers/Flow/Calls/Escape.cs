using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Calls;

/// <summary>What other code gets hold of, and may change.</summary>
internal static class Escape
{
    /// <summary>Other code has the value in its hands: of the members that it can set, nobody here knows any longer that they are empty.</summary>
    public static void Of(State state, Value value)
    {
        if (value.IsConstant)
            return;
        state.Leak(value);
        if (state.Shapes.IsDeal(value.Type))
            foreach (var deal in state.Aliases.Of(value).Append(value))
                OfDeal(state, deal);
        else if (Types.ElementOf(value.Type) is { } element && state.Shapes.IsDeal(element))
            OfSequence(state, value, element);
    }

    /// <summary>The value is stored where other code may find it later.</summary>
    public static void Into(State state, Value value)
    {
        if (!value.IsConstant)
            state.Leak(value);
    }

    /// <summary>Other code runs, and reaches all that was stored.</summary>
    public static void Stored(State state)
    {
        foreach (var value in state.Leaked.ToList())
            Of(state, value);
    }

    private static void OfDeal(State state, Value deal)
    {
        var has = state.OfDeal(deal);
        var changing = state.Shapes.Of(deal.Type).Members.Where(member => member.CanChange && state.Of(state.Read(deal, member.Name, member.Type)).May(Knowledge.Missing | Knowledge.Unchecked)).ToList();
        foreach (var member in changing)
            Change.Set(state, deal, member.Name, Knowledge.Beyond, "?escaped ");
        if (changing.Count > 0)
            state.SetDeal(deal, has.Escaped());
    }

    private static void OfSequence(State state, Value sequence, ITypeSymbol element)
    {
        var any = state.Read(sequence, Value.Each, element);
        if (any.IsConstant)
            return;
        OfDeal(state, any);
        foreach (var one in IndexedElements.In(state, sequence))
            OfDeal(state, one);
        if (CanGrow(sequence.Type))
            state.SetDeal(any, state.OfDeal(any).Escaped());
    }

    private static bool CanGrow(ITypeSymbol? type) =>
        !(type?.Name is { } name && (name.StartsWith("IReadOnly", StringComparison.Ordinal) || name.StartsWith("Immutable", StringComparison.Ordinal) || name is "IEnumerable" or "IQueryable" or "IAsyncEnumerable"));
}
