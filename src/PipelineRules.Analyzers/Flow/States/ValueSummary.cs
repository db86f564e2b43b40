using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>What is known of a value, without the value: to be said of another one, of which the same holds.</summary>
/// <remarks>Of a deal, of its date; of a tuple, a pair or an anonymous object, also of its parts, and which of them are one.</remarks>
internal sealed class ValueSummary
{
    private const int Deepest = 4;

    private readonly Node _root;

    private ValueSummary(Node root) => _root = root;

    /// <summary>Whether it has its date.</summary>
    public Knowledge Has => _root.Has ?? Knowledge.Beyond;

    public static ValueSummary Of(State state, Value value, ITypeSymbol? type) => new(new Reader(state).Read(value, type, 0));

    /// <summary>What is known when it is one of several.</summary>
    public static ValueSummary Any(IReadOnlyCollection<ValueSummary> several) => several.Count switch
    {
        0 => new(new Node(null, Knowledge.Nothing) { Has = Knowledge.Nothing }),
        1 => several.First(),
        _ => new(new Joiner().Join([.. several.Select(one => one._root)])),
    };

    /// <summary>What is known of the elements of a sequence that has none.</summary>
    public static ValueSummary None(ITypeSymbol? type)
    {
        var none = new Node(type, Knowledge.Nothing) { Has = Knowledge.Nothing };
        foreach (var (name, part) in Aggregates.PartsOf(type))
            none.Members[name] = new(part, Knowledge.Nothing) { Has = Knowledge.Nothing };
        return new(none);
    }

    public static ValueSummary With(ITypeSymbol? type, Knowledge has, Shapes shapes)
    {
        var deal = new Node(type, Knowledge.Given) { Has = has };
        foreach (var member in shapes.Of(type).Members)
            deal.Members[member.Name] = new(member.Type, Knowledge.Unchecked);
        return new(deal);
    }

    /// <summary>Says it of a value. Of what is copied with its members and of an element alike, so nothing learned of the one tells of the other.</summary>
    public void Apply(State state, Value value) => Apply(state, value, _root, []);

    private static void Apply(State state, Value value, Node node, Dictionary<Node, Value> applied)
    {
        if (value.IsConstant)
            return;
        applied[node] = value;
        state.Set(value, node.Itself);
        foreach (var member in node.Members)
            ApplyMember(state, new(value, member.Key), member.Value, applied);
        if (node.Has is { } has)
            state.SetDeal(value, has);
    }

    private static void ApplyMember(State state, Place place, Node node, Dictionary<Node, Value> applied)
    {
        if (node.Known is { } known)
        {
            state.Hold(place, known);
            return;
        }

        if (applied.TryGetValue(node, out var one))
        {
            state.Hold(place, one);
            return;
        }

        var member = state.Table.Member((Value)place.Holder, place.Member, node.Type);
        if (state.Held.ContainsKey(place))
            state.Hold(place, member);
        Apply(state, member, node, applied);
    }

    /// <summary>One value of a summary.</summary>
    private sealed class Node(ITypeSymbol? type, Knowledge itself)
    {
        public ITypeSymbol? Type => type;

        public Knowledge Itself => itself;

        /// <summary>Whether it has its date; null for what is no deal.</summary>
        public Knowledge? Has { get; init; }

        /// <summary>The value itself: of a constant, and of what all that it is said of share.</summary>
        public Value? Known { get; init; }

        public Dictionary<string, Node> Members { get; } = [];
    }

    /// <summary>Reads the summary of a value from a state.</summary>
    private sealed class Reader(State state)
    {
        private readonly Dictionary<Value, Node> _read = [];

        public Node Read(Value value, ITypeSymbol? type, int depth)
        {
            if (!value.IsConstant && _read.TryGetValue(value, out var node))
                return node;
            var actual = state.Shapes.IsDeal(type) ? type : value.Type ?? type;
            node = new(actual, state.Of(value)) { Has = state.Shapes.IsDeal(actual) ? state.OfDeal(value) : null, Known = value.IsConstant ? value : null };
            if (!value.IsConstant)
                _read.Add(value, node);
            if (depth < Deepest && (!value.IsConstant || value == Value.Elsewhere))
                foreach (var (name, member) in Parts(actual))
                    node.Members[name] = Read(state.Read(value, name, member), member, depth + 1);
            if (Types.ElementOf(actual) is { } element && !value.IsConstant && !state.Shapes.IsDeal(actual))
                node.Members[Value.Each] = new(element, Knowledge.Unchecked) { Known = state.Read(value, Value.Each, element) };
            return node;
        }

        private IEnumerable<(string Name, ITypeSymbol? Type)> Parts(ITypeSymbol? type) =>
            state.Shapes.Of(type) is { IsDeal: true } shape ? shape.Members.Select(member => (member.Name, member.Type)) : Aggregates.PartsOf(type);
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
            var joined = new Node(nodes.Select(node => node.Type).FirstOrDefault(type => type is not null), nodes.Aggregate(Knowledge.Nothing, (all, node) => all | node.Itself))
            {
                Has = nodes.Any(node => node.Has is not null) ? nodes.Aggregate(Knowledge.Nothing, (all, node) => all | (node.Has ?? Knowledge.Beyond)) : null,
                Known = System.Array.TrueForAll(nodes, node => node.Known is not null && node.Known == nodes[0].Known) ? nodes[0].Known : null,
            };
            _joined.Add((nodes, joined));
            foreach (var name in nodes.SelectMany(node => node.Members.Keys).Distinct().ToList())
                joined.Members[name] = Join([.. nodes.Select(node => node.Members.TryGetValue(name, out var member) ? member : Without(node))]);
            return joined;
        }

        private static Node Without(Node node) => new(null, node.Known == Value.Elsewhere ? Knowledge.Beyond : Knowledge.Unchecked);
    }
}
