using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>The values of one body, each made once, so that the same point of the code always gives the same value.</summary>
internal sealed class ValueNumbering
{
    private readonly Dictionary<(object What, object Detail), AbstractValue> _values = [];
    private readonly Dictionary<AbstractLocation, int> _order = [];

    public int Count => _values.Count;

    /// <summary>The object whose member is being run.</summary>
    public AbstractValue This(ITypeSymbol? type) => Make(this, "this", type, NullState.NotNull);

    /// <summary>What a parameter holds at first.</summary>
    public AbstractValue InitialValue(ISymbol symbol, ITypeSymbol? type) => Make(symbol, "", type, TypeKinds.DefaultNullState(type));

    /// <summary>What an operation brings about.</summary>
    public AbstractValue ResultOf(IOperation operation, ITypeSymbol? type, string detail = "") =>
        Make(operation, detail, type, TypeKinds.DefaultNullState(type));

    /// <summary>What the operation brought about on earlier rounds of a loop.</summary>
    public AbstractValue PreviousIteration(AbstractValue abstractValue) =>
        Make(abstractValue, "earlier", abstractValue.Type, abstractValue.Default);

    /// <summary>What a member holds that nobody has assigned here.</summary>
    public AbstractValue Member(AbstractValue holder, string name, ITypeSymbol? type = null)
    {
        if (!_values.TryGetValue((holder, name), out var member))
            _values.Add(
                (holder, name),
                member =
                    new(Count, type, holder.Default == NullState.Unknown ? NullState.Unknown : TypeKinds.DefaultNullState(type), holder,
                        name));
        return member;
    }

    /// <summary>What a place holds where paths meet that had different values in it.</summary>
    public AbstractValue Joined(int meeting, AbstractLocation abstractLocation, ITypeSymbol? type)
    {
        if (!_values.TryGetValue((abstractLocation, meeting), out var abstractValue))
            _values.Add((abstractLocation, meeting), abstractValue = new(Count, type, NullState.MaybeNull, joinedAt: meeting));
        return abstractValue;
    }

    /// <summary>A number for a place, so that places are always looked at in one order.</summary>
    public int OrderOf(AbstractLocation abstractLocation)
    {
        if (!_order.TryGetValue(abstractLocation, out var order))
            _order.Add(abstractLocation, order = _order.Count);
        return order;
    }

    private AbstractValue Make(object what, string detail, ITypeSymbol? type, NullState usual)
    {
        if (!_values.TryGetValue((what, detail), out var abstractValue))
            _values.Add((what, detail), abstractValue = new(Count, type, usual));
        return abstractValue;
    }
}
