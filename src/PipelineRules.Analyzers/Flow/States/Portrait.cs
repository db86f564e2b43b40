using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>What is known of a deal, without the deal: to be said of another one, of which the same holds.</summary>
internal sealed class Portrait
{
    private readonly Knowledge _itself;
    private readonly Knowledge _has;
    private readonly IReadOnlyDictionary<DealMember, Knowledge> _members;

    private Portrait(Knowledge itself, Knowledge has, IReadOnlyDictionary<DealMember, Knowledge> members) => (_itself, _has, _members) = (itself, has, members);

    /// <summary>Whether it has its date.</summary>
    public Knowledge Has => _has;

    public static Portrait Of(State state, Value deal, ITypeSymbol? type) => new(
        state.Of(deal),
        state.OfDeal(deal),
        state.Shapes.Of(type).Members.ToDictionary(member => member, member => state.Of(state.Read(deal, member.Name, member.Type))));

    /// <summary>What is known when it is one of several.</summary>
    public static Portrait Any(IReadOnlyCollection<Portrait> several) => new(
        several.Aggregate(Knowledge.Nothing, (all, one) => all | one._itself),
        several.Aggregate(Knowledge.Nothing, (all, one) => all | one._has),
        several.SelectMany(one => one._members).GroupBy(member => member.Key).ToDictionary(member => member.Key, member => member.Aggregate(Knowledge.Nothing, (all, one) => all | one.Value)));

    public static Portrait With(ITypeSymbol? type, Knowledge has, Shapes shapes) =>
        new(Knowledge.Given, has, shapes.Of(type).Members.ToDictionary(member => member, _ => Knowledge.Unchecked));

    /// <summary>Says it of a deal. Of what is copied with its members and of an element alike, so nothing learned of the one tells of the other.</summary>
    public void Paint(State state, Value deal)
    {
        if (deal.IsConstant)
            return;
        state.Set(deal, _itself);
        foreach (var member in _members)
            state.Set(state.Table.Member(deal, member.Key.Name, member.Key.Type), member.Value);
        state.SetDeal(deal, _has);
    }
}
