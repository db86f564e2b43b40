using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>
/// What is known at one point of a body: which place holds which value, what is known of each, and what would follow from learning more.
/// </summary>
internal sealed class State(ValueNumbering table, DealShapes dealShapes)
{
    private readonly CopyOnWriteDictionary<AbstractLocation, AbstractValue> _held = new();
    private readonly CopyOnWriteDictionary<AbstractValue, NullState> _known = new();
    private readonly Implications _implications = new();

    public ValueNumbering Values => table;
    public DealShapes Shapes => dealShapes;

    /// <summary>Whether what was learned contradicts itself: no path gets here.</summary>
    public bool IsUnreachable { get; private set; }

    public Dictionary<AbstractLocation, AbstractValue> Held => _held.Pairs;

    public Dictionary<AbstractValue, NullState> NullStates => _known.Pairs;

    public Dictionary<NullFact, ImmutableArray<NullFact>> Implied => _implications.All;

    /// <summary>The values that other code can reach.</summary>
    public ImmutableHashSet<AbstractValue> Escaped { get; private set; } = ImmutableHashSet<AbstractValue>.Empty;

    /// <summary>The deals that may be the same.</summary>
    public Aliases Aliases { get; } = new();

    public int Size => Held.Count + NullStates.Count;

    public State Copy()
    {
        var copy = new State(table, dealShapes) { IsUnreachable = IsUnreachable };
        copy.CopyFrom(this);
        return copy;
    }

    public void CopyFrom(State other)
    {
        _held.CopyFrom(other._held);
        _known.CopyFrom(other._known);
        _implications.CopyFrom(other._implications);
        Escaped = other.Escaped;
        Aliases.CopyFrom(other.Aliases);
    }

    public bool SameAs(State other) =>
        _held.IsLike(other._held, static (one, another) => one == another)
        && _known.IsLike(other._known, static (one, another) => one == another)
        && _implications.SameAs(other._implications)
        && Escaped.SetEquals(other.Escaped) && Aliases.SameAs(other.Aliases);

    /// <summary>Whether anything was said of a value since it came about.</summary>
    public bool Knows(AbstractValue abstractValue) => NullStates.ContainsKey(abstractValue);

    public AbstractValue? At(object holder) => At(new AbstractLocation(holder));

    public AbstractValue? At(AbstractLocation abstractLocation) =>
        Held.TryGetValue(abstractLocation, out var abstractValue) ? abstractValue : null;

    /// <summary>What a member of a value holds.</summary>
    public AbstractValue Read(AbstractValue holder, string member, ITypeSymbol? type = null) =>
        Held.TryGetValue(new(holder, member), out var abstractValue) ? abstractValue : table.Member(holder, member, type);

    public void Hold(AbstractLocation abstractLocation, AbstractValue abstractValue)
    {
        _held.Set(abstractLocation, abstractValue);
        if (abstractLocation.Holder is AbstractValue holder && dealShapes.Find(holder.Type).Includes(abstractLocation.Member))
            Forget(table.Member(holder, AbstractValue.HasMustHaveDate));
    }

    public void Drop(object holder) => Drop(new AbstractLocation(holder));

    public void Drop(AbstractLocation abstractLocation) => _held.Remove(abstractLocation);

    public NullState NullStateOf(AbstractValue abstractValue) =>
        NullStates.TryGetValue(abstractValue, out var nullState) ? nullState
            : abstractValue is { Member: AbstractValue.HasMustHaveDate, Holder: { } deal } ? NullStateOfMembers(deal)
            : abstractValue.Default;

    /// <summary>Whether a deal has its date, as its members say.</summary>
    public NullState NullStateOfMembers(AbstractValue deal)
    {
        if (deal.IsConstant)
            return NullState.Unknown;
        if (dealShapes.Find(deal.Type) is not { IsDeal: true } shape)
            return NullState.MaybeNull;
        var any = NullState.Null;
        foreach (var member in shape.Members)
            any = any.Or(NullStateOf(Read(deal, member.Name, member.Type)));
        return any;
    }

    /// <summary>Whether a deal has its date.</summary>
    public NullState NullStateOfDeal(AbstractValue deal) => NullStateOf(table.Member(deal, AbstractValue.HasMustHaveDate));

    public void Set(AbstractValue abstractValue, NullState nullState) => _known.Set(abstractValue, nullState);

    public void SetDeal(AbstractValue deal, NullState nullState)
    {
        if (deal.IsConstant)
            return;
        Forget(table.Member(deal, AbstractValue.HasMustHaveDate));
        Set(table.Member(deal, AbstractValue.HasMustHaveDate), nullState);
    }

    public void Escape(AbstractValue abstractValue) => Escaped = Escaped.Add(abstractValue);

    /// <summary>Keeps what a condition tells until the condition is decided.</summary>
    public void Imply(AbstractValue condition, ConditionFacts conditionFacts)
    {
        Imply(NullFact.NotNull(condition), conditionFacts.WhenTrue);
        Imply(NullFact.Null(condition), conditionFacts.WhenFalse);
    }

    public void Imply(NullFact cause, ImmutableArray<NullFact> facts) => _implications.Add(cause, facts);

    public ImmutableArray<NullFact> ImpliedBy(NullFact cause) => _implications.ImpliedBy(cause);

    /// <summary>No path gets here.</summary>
    public void MarkUnreachable() => IsUnreachable = true;

    // A deal has changed: what was known of it, and what would have followed, was true of it before.
    private void Forget(AbstractValue ghost)
    {
        _known.Remove(ghost);
        _implications.Forget(ghost);
    }
}
