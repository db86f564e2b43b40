using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>What is known at one point of a body: which place holds which value, what is known of each, and what would follow from learning more.</summary>
internal sealed class State(ValueTable table, Shapes shapes)
{
    private readonly Table<Place, Value> _held = new();
    private readonly Table<Value, Knowledge> _known = new();
    private readonly Consequences _consequences = new();

    public ValueTable Table => table;
    public Shapes Shapes => shapes;

    /// <summary>Whether what was learned contradicts itself: no path gets here.</summary>
    public bool IsDead { get; private set; }

    public Dictionary<Place, Value> Held => _held.Pairs;

    public Dictionary<Value, Knowledge> Known => _known.Pairs;

    public Dictionary<Fact, ImmutableArray<Fact>> Follows => _consequences.All;

    /// <summary>The values that other code can reach.</summary>
    public ImmutableHashSet<Value> Leaked { get; private set; } = ImmutableHashSet<Value>.Empty;

    /// <summary>The deals that may be the same.</summary>
    public Aliases Aliases { get; } = new();

    public int Size => Held.Count + Known.Count;

    public State Copy()
    {
        var copy = new State(table, shapes) { IsDead = IsDead };
        copy.Become(this);
        return copy;
    }

    public void Become(State other)
    {
        _held.Become(other._held);
        _known.Become(other._known);
        _consequences.Become(other._consequences);
        Leaked = other.Leaked;
        Aliases.Become(other.Aliases);
    }

    public bool SameAs(State other) =>
        _held.IsLike(other._held, static (one, another) => one == another)
        && _known.IsLike(other._known, static (one, another) => one == another)
        && _consequences.SameAs(other._consequences)
        && Leaked.SetEquals(other.Leaked) && Aliases.SameAs(other.Aliases);

    /// <summary>Whether anything was said of a value since it came about.</summary>
    public bool Knows(Value value) => Known.ContainsKey(value);

    public Value? At(object holder) => At(new Place(holder));

    public Value? At(Place place) => Held.TryGetValue(place, out var value) ? value : null;

    /// <summary>What a member of a value holds.</summary>
    public Value Read(Value holder, string member, ITypeSymbol? type = null) =>
        Held.TryGetValue(new(holder, member), out var value) ? value : table.Member(holder, member, type);

    public void Hold(Place place, Value value)
    {
        _held.Set(place, value);
        if (place.Holder is Value holder && shapes.Of(holder.Type).Includes(place.Member))
            Forget(table.Member(holder, Value.Has));
    }

    public void Drop(object holder) => Drop(new Place(holder));

    public void Drop(Place place) => _held.Remove(place);

    public Knowledge Of(Value value) =>
        Known.TryGetValue(value, out var knowledge) ? knowledge : value is { Member: Value.Has, Holder: { } deal } ? Members(deal) : value.Usual;

    /// <summary>Whether a deal has its date, as its members say.</summary>
    public Knowledge Members(Value deal)
    {
        if (deal.IsConstant)
            return Knowledge.Beyond;
        if (shapes.Of(deal.Type) is not { IsDeal: true } shape)
            return Knowledge.Unchecked;
        var any = Knowledge.Missing;
        foreach (var member in shape.Members)
            any = any.Or(Of(Read(deal, member.Name, member.Type)));
        return any;
    }

    /// <summary>Whether a deal has its date.</summary>
    public Knowledge OfDeal(Value deal) => Of(table.Member(deal, Value.Has));

    public void Set(Value value, Knowledge knowledge) => _known.Set(value, knowledge);

    public void SetDeal(Value deal, Knowledge knowledge)
    {
        if (deal.IsConstant)
            return;
        Forget(table.Member(deal, Value.Has));
        Set(table.Member(deal, Value.Has), knowledge);
    }

    public void Leak(Value value) => Leaked = Leaked.Add(value);

    /// <summary>Keeps what a condition tells until the condition is decided.</summary>
    public void Keep(Value condition, Check check)
    {
        Keep(Fact.Given(condition), check.WhenTrue);
        Keep(Fact.Missing(condition), check.WhenFalse);
    }

    public void Keep(Fact cause, ImmutableArray<Fact> facts) => _consequences.Keep(cause, facts);

    public ImmutableArray<Fact> After(Fact cause) => _consequences.After(cause);

    /// <summary>No path gets here.</summary>
    public void Die() => IsDead = true;

    // A deal has changed: what was known of it, and what would have followed, was true of it before.
    private void Forget(Value ghost)
    {
        _known.Remove(ghost);
        _consequences.Forget(ghost);
    }
}
