using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>What is known at one point of a body: which place holds which value, what is known of each, and what would follow from learning more.</summary>
internal sealed class State(ValueTable table, Shapes shapes)
{
    private readonly Dictionary<Place, Value> _held = [];
    private readonly Dictionary<Value, Knowledge> _known = [];
    private readonly Consequences _consequences = new();
    private readonly HashSet<Value> _leaked = [];

    public ValueTable Table => table;
    public Shapes Shapes => shapes;

    /// <summary>Whether what was learned contradicts itself: no path gets here.</summary>
    public bool IsDead { get; private set; }

    public IEnumerable<KeyValuePair<Place, Value>> Held => _held;

    public IEnumerable<KeyValuePair<Value, Knowledge>> Known => _known;

    public IEnumerable<KeyValuePair<Fact, ImmutableArray<Fact>>> Follows => _consequences.All;

    /// <summary>The values that other code can reach.</summary>
    public IReadOnlyCollection<Value> Leaked => _leaked;

    /// <summary>The deals that may be the same.</summary>
    public Aliases Aliases { get; } = new();

    public int Size => _held.Count + _known.Count;

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
        _leaked.Clear();
        _leaked.UnionWith(other._leaked);
        Aliases.Become(other.Aliases, value => value);
    }

    public bool SameAs(State other) =>
        _held.IsLike(other._held, (one, another) => one == another)
        && _known.IsLike(other._known, (one, another) => one == another)
        && _consequences.SameAs(other._consequences)
        && _leaked.SetEquals(other._leaked) && Aliases.SameAs(other.Aliases);

    /// <summary>Whether anything was said of a value since it came about.</summary>
    public bool Knows(Value value) => _known.ContainsKey(value);

    public Value? At(object holder) => _held.TryGetValue(new Place(holder), out var value) ? value : null;

    /// <summary>What a member of a value holds.</summary>
    public Value Read(Value holder, string member, ITypeSymbol? type = null) =>
        _held.TryGetValue(new Place(holder, member), out var value) ? value : table.Member(holder, member, type);

    public void Hold(Place place, Value value)
    {
        _held[place] = value;
        if (place.Holder is Value holder && shapes.Of(holder.Type).Includes(place.Member))
            Forget(table.Member(holder, Value.Has));
    }

    public void Drop(object holder) => _held.Remove(new Place(holder));

    public Knowledge Of(Value value) =>
        _known.TryGetValue(value, out var knowledge) ? knowledge : value is { Member: Value.Has, Holder: { } deal } ? Members(deal) : value.Usual;

    /// <summary>Whether a deal has its date, as its members say.</summary>
    public Knowledge Members(Value deal) => deal.IsConstant ? Knowledge.Beyond : shapes.Of(deal.Type) is { IsDeal: true } shape
        ? shape.Members.Aggregate(Knowledge.Missing, (any, member) => any.Or(Of(Read(deal, member.Name, member.Type))))
        : Knowledge.Unchecked;

    /// <summary>Whether a deal has its date.</summary>
    public Knowledge OfDeal(Value deal) => Of(table.Member(deal, Value.Has));

    public void Set(Value value, Knowledge knowledge) => _known[value] = knowledge;

    public void SetDeal(Value deal, Knowledge knowledge)
    {
        if (deal.IsConstant)
            return;
        Forget(table.Member(deal, Value.Has));
        Set(table.Member(deal, Value.Has), knowledge);
    }

    public void Leak(Value value) => _leaked.Add(value);

    /// <summary>Keeps what a condition tells until the condition is decided.</summary>
    public void Keep(Value condition, Check check)
    {
        Keep(Fact.Given(condition), check.WhenTrue);
        Keep(Fact.Missing(condition), check.WhenFalse);
    }

    public void Keep(Fact cause, ImmutableArray<Fact> facts) => _consequences.Keep(cause, facts);

    public ImmutableArray<Fact> After(Fact cause) => _consequences.After(cause);

    public void Learn(Fact fact)
    {
        var before = Of(fact.Value);
        var after = before.Meet(fact.Knowledge);
        if (before == Knowledge.Nothing || after == before || fact.Value == Value.Anything || fact.Value == Value.Elsewhere)
            return;
        IsDead |= after == Knowledge.Nothing;
        if (!IsDead)
            Accept(new(fact.Value, after));
    }

    private void Accept(Fact learned)
    {
        Set(learned.Value, learned.Knowledge);
        foreach (var ghost in Ghosts(learned.Value))
            Set(ghost, Of(ghost).Meet(Members(ghost.Holder ?? ghost)) is var met and not Knowledge.Nothing ? met : Of(ghost));
        foreach (var fact in After(learned))
            Learn(fact);
    }

    // Whether they have their date is known of these deals, and the value is in one of their members.
    private List<Value> Ghosts(Value carried)
    {
        List<Value>? ghosts = null;
        foreach (var key in _known.Keys)
            if (key is { Holder: { } deal, Member: Value.Has } && shapes.Of(deal.Type).Members.Any(member => Read(deal, member.Name) == carried))
                (ghosts ??= []).Add(key);
        return ghosts ?? [];
    }

    // A deal has changed: what was known of it, and what would have followed, was true of it before.
    private void Forget(Value ghost)
    {
        _known.Remove(ghost);
        _consequences.Forget(ghost);
    }
}
