using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>What is known of a value, without the value: to be said of another one, of which the same holds.</summary>
/// <remarks>Of a deal, of its date; of a tuple, a pair or an anonymous object, also of its parts, and which of them are one.</remarks>
internal sealed class ValueSummary
{
    private readonly Node _root;

    private ValueSummary(Node root) => _root = root;

    /// <summary>Whether it has its date.</summary>
    public NullState Has => _root.Has ?? NullState.Unknown;

    public static ValueSummary Summarize(State state, AbstractValue abstractValue, ITypeSymbol? type) =>
        new(new Reader(state).ReadAll(abstractValue, type));

    /// <summary>What is known when it is one of several.</summary>
    public static ValueSummary Union(IReadOnlyCollection<ValueSummary> several) => several.Count switch
    {
        0 => new(new Node(null, NullState.Bottom) { Has = NullState.Bottom }),
        1 => several.First(),
        _ => new(new Joiner().Join([.. several.Select(one => one._root)])),
    };

    /// <summary>What is known of the elements of a sequence that has none.</summary>
    public static ValueSummary None(ITypeSymbol? type)
    {
        var none = new Node(type, NullState.Bottom) { Has = NullState.Bottom };
        foreach (var (name, part) in Aggregates.PartsOf(type))
            none.Members[name] = new(part, NullState.Bottom) { Has = NullState.Bottom };
        return new(none);
    }

    public static ValueSummary With(ITypeSymbol? type, NullState has, DealShapes dealShapes)
    {
        var deal = new Node(type, NullState.NotNull) { Has = has };
        foreach (var member in dealShapes.Find(type).Members)
            deal.Members[member.Name] = new(member.Type, NullState.MaybeNull);
        return new(deal);
    }

    /// <summary>
    /// Says it of a value. Of what is copied with its members and of an element alike, so nothing learned of the one tells of the other.
    /// </summary>
    public void Apply(State state, AbstractValue abstractValue)
    {
        var applied = new Dictionary<Node, AbstractValue>();
        Apply(state, abstractValue, _root, applied);
        foreach (var cause in applied)
            foreach (var implied in cause.Key.Implied.GroupBy(implied => implied.Cause))
                state.Imply(
                    new NullFact(cause.Value, implied.Key),
                    implied.Where(fact => applied.ContainsKey(fact.About))
                        .Select(fact => new NullFact(fact.In(state, applied[fact.About]), fact.NullState)).ToImmutableArray());
    }

    private static void Apply(State state, AbstractValue abstractValue, Node node, Dictionary<Node, AbstractValue> applied)
    {
        if (abstractValue.IsConstant)
            return;
        applied[node] = abstractValue;
        state.Set(abstractValue, node.Itself);
        foreach (var member in node.Members)
            ApplyMember(state, new(abstractValue, member.Key), member.Value, applied);
        if (node.Has is { } has)
            state.SetDeal(abstractValue, has);
    }

    private static void ApplyMember(State state, AbstractLocation abstractLocation, Node node, Dictionary<Node, AbstractValue> applied)
    {
        if (node.Known is { } known)
        {
            state.Hold(abstractLocation, known);
            return;
        }

        if (applied.TryGetValue(node, out var one))
        {
            state.Hold(abstractLocation, one);
            return;
        }

        var member = state.Values.Member((AbstractValue)abstractLocation.Holder, abstractLocation.Member, node.Type);
        if (state.Held.ContainsKey(abstractLocation))
            state.Hold(abstractLocation, member);
        Apply(state, member, node, applied);
    }

    /// <summary>One value of a summary.</summary>
    private sealed class Node(ITypeSymbol? type, NullState itself)
    {
        public ITypeSymbol? Type => type;

        public NullState Itself => itself;

        /// <summary>Whether it has its date; null for what is no deal.</summary>
        public NullState? Has { get; init; }

        /// <summary>The value itself: of a constant, and of what all that it is said of share.</summary>
        public AbstractValue? Known { get; init; }

        public Dictionary<string, Node> Members { get; } = [];

        /// <summary>What follows for other parts from learning that it is there, or is not.</summary>
        public List<Implied> Implied { get; } = [];
    }

    /// <summary>What follows for a part of an aggregate from another: of <c>(deal, deal.MustHaveDate is not null)</c>.</summary>
    private sealed record Implied(NullState Cause, Node About, bool IsOfDate, NullState NullState)
    {
        public AbstractValue In(State state, AbstractValue about) =>
            IsOfDate ? state.Values.Member(about, AbstractValue.HasMustHaveDate) : about;
    }

    /// <summary>Reads the summary of a value from a state.</summary>
    private sealed class Reader(State state)
    {
        private readonly Dictionary<AbstractValue, Node> _read = [];

        public Node ReadAll(AbstractValue abstractValue, ITypeSymbol? type)
        {
            var root = Read(abstractValue, type, 0);
            if (_read.Count > 1)
                foreach (var part in _read)
                    foreach (var sense in new[] { NullState.Null, NullState.NotNull })
                        part.Value.Implied.AddRange(
                            state.ImpliedBy(new(part.Key, sense)).Select(fact => Follows(sense, fact)).OfType<Implied>());
            return root;
        }

        private Implied? Follows(NullState cause, NullFact fact) =>
            _read.TryGetValue(fact.Value, out var about) ? new(cause, about, false, fact.NullState)
            : fact.Value is { Holder: { } deal, Member: AbstractValue.HasMustHaveDate } && _read.TryGetValue(deal, out var holder)
                ? new(cause, holder, true, fact.NullState)
            : null;

        private Node Read(AbstractValue abstractValue, ITypeSymbol? type, int depth)
        {
            if (!abstractValue.IsConstant && _read.TryGetValue(abstractValue, out var node))
                return node;
            var actual = state.Shapes.IsDeal(type) ? type : abstractValue.Type ?? type;
            node = new(
                actual, state.NullStateOf(abstractValue)) {
                    Has = state.Shapes.IsDeal(actual) ? state.NullStateOfDeal(abstractValue) : null,
                    Known = abstractValue.IsConstant ? abstractValue : null };
            if (!abstractValue.IsConstant)
                _read.Add(abstractValue, node);
            if (depth < Limits.SummarizedParts && (!abstractValue.IsConstant || abstractValue == AbstractValue.Unknown))
                foreach (var (name, member) in Parts(actual))
                    node.Members[name] = Read(state.Read(abstractValue, name, member), member, depth + 1);
            if (TypeKinds.ElementOf(actual) is { } element && !abstractValue.IsConstant && !state.Shapes.IsDeal(actual))
                node.Members[AbstractValue.Each] =
                    new(element, NullState.MaybeNull) { Known = state.Read(abstractValue, AbstractValue.Each, element) };
            return node;
        }

        private IEnumerable<(string Name, ITypeSymbol? Type)> Parts(ITypeSymbol? type) =>
            state.Shapes.Find(type) is { IsDeal: true } shape ? shape.Members.Select(member => (member.Name, member.Type))
                : Aggregates.PartsOf(type);
    }

    /// <summary>Joins the summaries of several values, any of which it may be.</summary>
    private sealed class Joiner
    {
        private readonly List<(Node[] Nodes, Node Joined)> _joined = [];

        public Node Join(Node[] nodes)
        {
            foreach (var (before, known) in _joined)
                if (before.SequenceEqual(nodes))
                    return known;
            var joined =
                new Node(
                    nodes.Select(node => node.Type).FirstOrDefault(type => type is not null),
                    nodes.Aggregate(NullState.Bottom, (all, node) => all | node.Itself))
            {
                Has = nodes.Any(node => node.Has is not null)
                    ? nodes.Aggregate(NullState.Bottom, (all, node) => all | (node.Has ?? NullState.Unknown))
                    : null,
                Known = System.Array.TrueForAll(nodes, node => node.Known is not null && node.Known == nodes[0].Known) ? nodes[0].Known
                    : null,
            };
            _joined.Add((nodes, joined));
            foreach (var name in nodes.SelectMany(node => node.Members.Keys).Distinct().ToList())
                joined.Members[name] =
                    Join([.. nodes.Select(node => node.Members.TryGetValue(name, out var member) ? member : Without(node))]);
            return joined;
        }

        private static Node Without(Node node) => new(null, node.Known == AbstractValue.Unknown ? NullState.Unknown : NullState.MaybeNull);
    }
}
