using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Bodies;
using PipelineRules.Analyzers.Flow.Effects;
using PipelineRules.Analyzers.Flow.Operations.Calls;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>One method, accessor or initializer with all functions in it.</summary>
internal sealed class Body(
    Compilation compilation, DealShapes dealShapes, IMethodSummaries summaries, BodyFacts facts, SinkResults sinks)
{
    private readonly Dictionary<(object Where, string What), int> _joinPoints = [];

    public Compilation Compilation => compilation;

    public DealShapes Shapes => dealShapes;

    public SharedSymbols Shared => facts.Shared;

    public MentionedMembers Mentioned => facts.Mentioned;

    public InlineFunctions Inline => facts.Inline;

    public PartialUpdates Shells => facts.Shells;

    public RepeatedConditions Repeated => facts.Repeated;

    public SinkResults Sinks => sinks;

    /// <summary>
    /// What a method of the same compilation does to deals; null where nobody knows, or where this body is too deep within an expression to
    /// look.
    /// </summary>
    public MethodSummary? SummaryOf(IMethodSymbol method) =>
        Budget.Level > Limits.NestingAtCall ? null : summaries.Of(method);

    /// <summary>Whether a method was called of which nobody knows what it does.</summary>
    public bool RunsOtherCode { get; set; }

    public ValueNumbering Values { get; } = new();

    public Budget Budget { get; } = new();

    public AssignedCaptures Targets { get; } = new();

    /// <summary>The lambdas that values stand for, each with the graph that it is written in.</summary>
    public Dictionary<AbstractValue, (IFlowAnonymousFunctionOperation Lambda, ControlFlowGraph Graph)> Lambdas { get; } = [];

    /// <summary>The functions that are being run where they are called.</summary>
    public HashSet<object> Running { get; } = [];

    /// <summary>Those that were.</summary>
    public HashSet<ISymbol> Inlined { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether elements were read by their indices, and are kept by them.</summary>
    public bool HasIndexedElements { get; set; }

    /// <summary>Runs a method's graph, and records what it forecasts.</summary>
    public void Run(ControlFlowGraph graph, ISymbol owner)
    {
        FixpointSolver.Record(this, graph, Entry(owner as IMethodSymbol, owner.ContainingType));
        RunLocalFunctions(graph);
    }

    /// <summary>Runs a method's graph; gives what it returns on each path, and what is known there.</summary>
    public IReadOnlyList<(AbstractValue Value, State State)> Sum(ControlFlowGraph graph, IMethodSymbol method) =>
        FixpointSolver.SolveForSummary(this, graph, Entry(method, method.ContainingType));

    /// <summary>Lets a parameter hold what the caller passes.</summary>
    public void Enter(IParameterSymbol parameter, State state)
    {
        if (Shared.Contains(parameter))
            return;
        var abstractValue = Values.InitialValue(parameter, parameter.Type);
        state.Hold(new(parameter), abstractValue);
        if (dealShapes.Marks.Find(parameter).Has(AnnotationKind.RequiresMustHaveDate)
            || dealShapes.Marks.Find(parameter.ContainingSymbol).Has(AnnotationKind.RequiresMustHaveDate))
            Contracts.Ensure(state, abstractValue, parameter.Type);
    }

    // Other members of the type may have it as well.
    private void EnterOuter(IParameterSymbol outer, State state)
    {
        Enter(outer, state);
        if (state.At(outer) is { } abstractValue && outer.ContainingSymbol is IMethodSymbol)
            state.Escape(abstractValue);
    }

    /// <summary>A number for a point where paths meet.</summary>
    public int JoinPoint(object where, string what = "")
    {
        if (!_joinPoints.TryGetValue((where, what), out var number))
            _joinPoints.Add((where, what), number = _joinPoints.Count);
        return number;
    }

    private void RunLocalFunctions(ControlFlowGraph graph)
    {
        foreach (var function in graph.LocalFunctions.Where(function => !Inlined.Contains(function)))
        {
            var inner = graph.GetLocalFunctionControlFlowGraph(function);
            FixpointSolver.Record(this, inner, Entry(function, function.ContainingType));
            RunLocalFunctions(inner);
        }
    }

    private State Entry(IMethodSymbol? method, ITypeSymbol? type)
    {
        var state = new State(Values, dealShapes);
        foreach (var parameter in method?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
            Enter(parameter, state);
        foreach (var outer in Shared.Outer.Where(outer => state.At(outer) is null))
            EnterOuter(outer, state);
        var self = Values.This(type);
        state.Hold(new(Values), self);
        // A constructor or a setter of a deal's own type is half way through making it.
        if (method?.MethodKind is MethodKind.Constructor or MethodKind.PropertySet && dealShapes.IsDeal(type))
            state.SetDeal(self, NullState.Unknown);
        if (dealShapes.Marks.Find(method).Has(AnnotationKind.RequiresMustHaveDate) && dealShapes.IsDeal(type))
            state.SetDeal(self, NullState.NotNull);
        return state;
    }
}
