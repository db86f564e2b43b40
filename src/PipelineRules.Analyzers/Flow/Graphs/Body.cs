using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PipelineRules.Analyzers.Flow.Calls;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Flow.Summaries;
using PipelineRules.Analyzers.Marks;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>One method, accessor or initializer with all functions in it.</summary>
internal sealed class Body(Compilation compilation, Shapes shapes, BodyFacts facts, SinkBook sinks)
{
    // So that bodies within bodies stay far from the end of a thread's stack.
    private const int DeepestCall = 60;

    private readonly Dictionary<(object Where, string What), int> _meetings = [];

    public Compilation Compilation => compilation;

    public Shapes Shapes => shapes;

    public SharedSymbols Shared => facts.Shared;

    public MentionedMembers Mentioned => facts.Mentioned;

    public InlineFunctions Inline => facts.Inline;

    public UpdateShells Shells => facts.Shells;

    public RepeatedConditions Repeated => facts.Repeated;

    public SinkBook Sinks => sinks;

    /// <summary>What a method of the same compilation does to deals; null where nobody knows, or where this body is too deep within an expression to look.</summary>
    public MethodSummary? SummaryOf(IMethodSymbol method) => Budget.Level > DeepestCall ? null : shapes.Summaries(compilation).Of(method);

    /// <summary>Whether a method was called of which nobody knows what it does.</summary>
    public bool RunsOtherCode { get; set; }

    public ValueTable Table { get; } = new();

    public Budget Budget { get; } = new();

    public AssignedCaptures Targets { get; } = new();

    /// <summary>The lambdas that values stand for, each with the graph that it is written in.</summary>
    public Dictionary<Value, (IFlowAnonymousFunctionOperation Lambda, ControlFlowGraph Graph)> Lambdas { get; } = [];

    /// <summary>The functions that are being run where they are called.</summary>
    public HashSet<object> Running { get; } = [];

    /// <summary>Those that were.</summary>
    public HashSet<ISymbol> Inlined { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether elements were read by their indices, and are kept by them.</summary>
    public bool HasIndexedElements { get; set; }

    /// <summary>Runs a method's graph, and records what it forecasts.</summary>
    public void Run(ControlFlowGraph graph, ISymbol owner)
    {
        Solver.Record(this, graph, Entry(owner as IMethodSymbol, owner.ContainingType));
        RunLocalFunctions(graph);
    }

    /// <summary>Runs a method's graph; gives what it returns on each path, and what is known there.</summary>
    public IReadOnlyList<(Value Value, State State)> Sum(ControlFlowGraph graph, IMethodSymbol method) => Solver.Sum(this, graph, Entry(method, method.ContainingType));

    /// <summary>Lets a parameter hold what the caller passes.</summary>
    public void Enter(IParameterSymbol parameter, State state)
    {
        if (Shared.Contains(parameter))
            return;
        var value = Table.Of(parameter, parameter.Type);
        state.Hold(new(parameter), value);
        if (shapes.Marks.Of(parameter).Has(Mark.RequiresMustHaveDate) || shapes.Marks.Of(parameter.ContainingSymbol).Has(Mark.RequiresMustHaveDate))
            Promises.Ensure(state, value, parameter.Type);
    }

    // Other members of the type may have it as well.
    private void EnterOuter(IParameterSymbol outer, State state)
    {
        Enter(outer, state);
        if (state.At(outer) is { } value && outer.ContainingSymbol is IMethodSymbol)
            state.Leak(value);
    }

    /// <summary>A number for a point where paths meet.</summary>
    public int Meeting(object where, string what = "")
    {
        if (!_meetings.TryGetValue((where, what), out var number))
            _meetings.Add((where, what), number = _meetings.Count);
        return number;
    }

    private void RunLocalFunctions(ControlFlowGraph graph)
    {
        foreach (var function in graph.LocalFunctions.Where(function => !Inlined.Contains(function)))
        {
            var inner = graph.GetLocalFunctionControlFlowGraph(function);
            Solver.Record(this, inner, Entry(function, function.ContainingType));
            RunLocalFunctions(inner);
        }
    }

    private State Entry(IMethodSymbol? method, ITypeSymbol? type)
    {
        var state = new State(Table, shapes);
        foreach (var parameter in method?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
            Enter(parameter, state);
        foreach (var outer in Shared.Outer.Where(outer => state.At(outer) is null))
            EnterOuter(outer, state);
        var self = Table.This(type);
        state.Hold(new(Table), self);
        // A constructor or a setter of a deal's own type is half way through making it.
        if (method?.MethodKind is MethodKind.Constructor or MethodKind.PropertySet && shapes.IsDeal(type))
            state.SetDeal(self, Knowledge.Beyond);
        if (shapes.Marks.Of(method).Has(Mark.RequiresMustHaveDate) && shapes.IsDeal(type))
            state.SetDeal(self, Knowledge.Given);
        return state;
    }
}
