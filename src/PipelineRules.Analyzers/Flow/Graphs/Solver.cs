using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>Runs a graph, or one region of it, until nothing new is learned.</summary>
internal sealed class Solver
{
    private const int MostVisits = 40;

    private readonly Body _body;
    private readonly ControlFlowGraph _graph;
    private readonly ControlFlowRegion _region;
    private readonly Interpreter _interpreter;
    private readonly TellingBlocks _telling;
    private readonly Arrivals _arrivals;
    private readonly Finallies _finallies;
    private readonly Dictionary<int, (Value Value, State State)> _returns = [];
    private readonly Dictionary<int, State> _ends = [];
    private readonly Dictionary<int, State> _thrown = [];
    private readonly SinksAhead? _ahead;

    private Solver(Body body, ControlFlowGraph graph, ControlFlowRegion region, Interpreter interpreter, TellingBlocks telling, SinksAhead? ahead = null) =>
        (_body, _graph, _region, _interpreter, _telling, _ahead, _arrivals, _finallies) =
        (body, graph, region, interpreter, telling, ahead, new((block, paths) => Join.Of(body.Meeting(graph.Blocks[block]), paths)), new(body, telling.Disposal, this));

    /// <summary>Runs from a state; gives what is returned on each path, and what is known there.</summary>
    public static IReadOnlyList<(Value Value, State State)> Run(Body body, ControlFlowGraph graph, State entry)
    {
        var solver = new Solver(body, graph, graph.Root, new Interpreter(body, graph), new TellingBlocks(graph, body));
        solver.Settle(entry);
        return [.. solver._returns.Values];
    }

    /// <summary>Does both.</summary>
    public static IReadOnlyList<(Value Value, State State)> Sum(Body body, ControlFlowGraph graph, State entry)
    {
        body.Sinks.Record(true);
        var solver = new Solver(body, graph, graph.Root, new Interpreter(body, graph), new TellingBlocks(graph, body));
        solver.Settle(entry);
        return [.. solver._returns.Values];
    }

    /// <summary>Runs from a state, and records what is forecast.</summary>
    public static void Record(Body body, ControlFlowGraph graph, State entry)
    {
        body.Sinks.Record(true);
        var telling = new TellingBlocks(graph, body);
        new Solver(body, graph, graph.Root, new Interpreter(body, graph), telling, new SinksAhead(graph, telling)).Settle(entry);
    }

    /// <summary>What is known at each end of a finally of this graph that is run from a state, and wherever in it something may be thrown that it does not catch.</summary>
    public (IReadOnlyList<State> Ends, IReadOnlyList<State> Thrown) Inside(ControlFlowRegion region, State entry)
    {
        var inner = new Solver(_body, _graph, region, _interpreter, _telling);
        inner.Settle(entry);
        return ([.. inner._ends.Values], [.. inner._thrown.Values]);
    }

    private void Settle(State entry)
    {
        var recording = _body.Sinks.IsRecording;
        _body.Sinks.Record(false);
        _arrivals.Arrive(_region.FirstBlockOrdinal, -1, entry);
        var visits = 0;
        while (!_body.Budget.IsSpent && _arrivals.TryNext(out var block))
            if (++visits > MostVisits * (_region.LastBlockOrdinal - _region.FirstBlockOrdinal + 2))
                _body.Budget.Spend(int.MaxValue / 2);
            else
                Visit(_graph.Blocks[block]);
        _body.Sinks.Record(recording);
        if (recording && !_body.Budget.IsSpent)
            foreach (var block in _arrivals.Reached.Select(ordinal => _graph.Blocks[ordinal]).Where(_telling.Include))
                Visit(block);
    }

    private void Visit(BasicBlock block)
    {
        var state = _arrivals.Entry(block.Ordinal);
        _body.Budget.Keep(state.Size);
        var handlers = Mishaps.Within(_telling.Disposal, _region, block, handler => _body.Sinks.IsRecording && _telling.IsFinally(handler));
        var mishaps = handlers.Count > 0 || _region.Kind == ControlFlowRegionKind.Finally ? new List<State>() : null;
        var value = Operate(block, state, mishaps);
        if (mishaps is not null && Fail(block, handlers, [.. mishaps, state.Copy()]) is { } thrown)
            _thrown[block.Ordinal] = thrown;
        if (!state.IsDead)
            Leave(block, value, state);
    }

    // Runs a block, and notes what is known before each step, for whoever takes over when it goes wrong.
    private Value Operate(BasicBlock block, State state, List<State>? mishaps)
    {
        foreach (var operation in block.Operations)
        {
            mishaps?.Add(state.Copy());
            _interpreter.Evaluate(operation, state);
            if (state.IsDead)
                return Value.Anything;
        }

        mishaps?.Add(state.Copy());
        return _interpreter.Evaluate(block.BranchValue, state);
    }

    // What is known once all handlers have had their turn; null where nothing is thrown.
    private State? Fail(BasicBlock block, IReadOnlyList<ControlFlowRegion> handlers, IReadOnlyList<State> mishaps)
    {
        var thrown = Join.OfLiving(_body.Meeting(block, "mishap"), mishaps);
        foreach (var handler in handlers)
            if (handler.Kind == ControlFlowRegionKind.Finally)
                thrown = thrown is null ? null : _finallies.Thrown(handler, block, thrown);
            else if (thrown is not null)
                _arrivals.Arrive(handler.FirstBlockOrdinal, -2 - block.Ordinal, thrown.Copy());
        return thrown;
    }

    private void Leave(BasicBlock block, Value value, State state)
    {
        if (block.ConditionKind != ControlFlowConditionKind.None)
        {
            var when = block.ConditionKind == ControlFlowConditionKind.WhenTrue ? Knowledge.Given : Knowledge.Missing;
            var jumping = state.Copy();
            jumping.Learn(new(value, when));
            Follow(block.ConditionalSuccessor, value, jumping);
            state.Learn(new(value, when.Not()));
        }

        Follow(block.FallThroughSuccessor, value, state);
    }

    private void Follow(ControlFlowBranch? branch, Value value, State state)
    {
        if (branch is null || state.IsDead || _ahead?.Of(branch) == false)
            return;
        if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
            _ends[branch.Source.Ordinal] = state;
        else if (branch.Destination is { } destination && _finallies.Through(branch, state) is { } after)
            Arrive(branch, destination, value, after);
    }

    private void Arrive(ControlFlowBranch branch, BasicBlock destination, Value value, State state)
    {
        foreach (var region in branch.LeavingRegions)
            Scope.Leave(region, state);
        if (branch.Semantics == ControlFlowBranchSemantics.Return || destination.Kind == BasicBlockKind.Exit)
            _returns[branch.Source.Ordinal] = (value, state);
        else
            _arrivals.Arrive(destination.Ordinal, 2 * branch.Source.Ordinal + (branch.IsConditionalSuccessor ? 1 : 0), state);
    }
}
