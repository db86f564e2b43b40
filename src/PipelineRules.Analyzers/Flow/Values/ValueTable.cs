using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>The values of one body, each made once, so that the same point of the code always gives the same value.</summary>
internal sealed class ValueTable
{
    private readonly Dictionary<(object What, object Detail), Value> _values = [];
    private readonly Dictionary<Place, int> _order = [];

    public int Count => _values.Count;

    /// <summary>The object whose member is being run.</summary>
    public Value This(ITypeSymbol? type) => Make(this, "this", type, Knowledge.Given);

    /// <summary>What a parameter holds at first.</summary>
    public Value Of(ISymbol symbol, ITypeSymbol? type) => Make(symbol, "", type, Types.Usual(type));

    /// <summary>What an operation brings about.</summary>
    public Value At(IOperation operation, ITypeSymbol? type, string detail = "") => Make(operation, detail, type, Types.Usual(type));

    /// <summary>What the operation brought about on earlier rounds of a loop.</summary>
    public Value Earlier(Value value) => Make(value, "earlier", value.Type, value.Usual);

    /// <summary>What a member holds that nobody has assigned here.</summary>
    public Value Member(Value holder, string name, ITypeSymbol? type = null)
    {
        if (!_values.TryGetValue((holder, name), out var member))
            _values.Add((holder, name), member = new(Count, type, holder.Usual == Knowledge.Beyond ? Knowledge.Beyond : Types.Usual(type), holder, name));
        return member;
    }

    /// <summary>What a place holds where paths meet that had different values in it.</summary>
    public Value Joined(int meeting, Place place, ITypeSymbol? type)
    {
        if (!_values.TryGetValue((place, meeting), out var value))
            _values.Add((place, meeting), value = new(Count, type, Knowledge.Unchecked, joinedAt: meeting));
        return value;
    }

    /// <summary>A number for a place, so that places are always looked at in one order.</summary>
    public int OrderOf(Place place)
    {
        if (!_order.TryGetValue(place, out var order))
            _order.Add(place, order = _order.Count);
        return order;
    }

    private Value Make(object what, string detail, ITypeSymbol? type, Knowledge usual)
    {
        if (!_values.TryGetValue((what, detail), out var value))
            _values.Add((what, detail), value = new(Count, type, usual));
        return value;
    }
}
