using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>Runs a graph, or one region of it, until nothing new is learned.</summary>
internal sealed class FixpointSolver
{
    private readonly Body _body;
    private readonly ControlFlowGraph _graph;
    private readonly ControlFlowRegion _region;
    private readonly OperationEvaluator _operationEvaluator;
    private readonly SinkBlocks _telling;
    private readonly Worklist _worklist;
    private readonly FinallyAnalysis _finallyAnalysis;
    private readonly Dictionary<int, (AbstractValue Value, State State)> _returns = [];
    private readonly Dictionary<int, State> _ends = [];
    private readonly Dictionary<int, State> _thrown = [];
    private readonly SinkReachability? _ahead;

    private FixpointSolver(
        Body body, ControlFlowGraph graph, ControlFlowRegion region, OperationEvaluator operationEvaluator, SinkBlocks telling,
        SinkReachability? ahead = null) =>
        (_body, _graph, _region, _operationEvaluator, _telling, _ahead, _worklist, _finallyAnalysis) =
        (body, graph, region, operationEvaluator, telling, ahead,
            new((block, paths) => Join.Merge(body.JoinPoint(graph.Blocks[block]), paths)), new(body, telling.Disposal, this));

    /// <summary>Runs from a state; gives what is returned on each path, and what is known there.</summary>
    public static IReadOnlyList<(AbstractValue Value, State State)> SolveInline(Body body, ControlFlowGraph graph, State entry)
    {
        var fixpointSolver = new FixpointSolver(body, graph, graph.Root, new OperationEvaluator(body, graph), new SinkBlocks(graph, body));
        fixpointSolver.SolveToFixpoint(entry);
        return [.. fixpointSolver._returns.Values];
    }

    /// <summary>Does both.</summary>
    public static IReadOnlyList<(AbstractValue Value, State State)> SolveForSummary(Body body, ControlFlowGraph graph, State entry)
    {
        body.Sinks.Record(true);
        var fixpointSolver = new FixpointSolver(body, graph, graph.Root, new OperationEvaluator(body, graph), new SinkBlocks(graph, body));
        fixpointSolver.SolveToFixpoint(entry);
        return [.. fixpointSolver._returns.Values];
    }

    /// <summary>Runs from a state, and records what is forecast.</summary>
    public static void Record(Body body, ControlFlowGraph graph, State entry)
    {
        body.Sinks.Record(true);
        var telling = new SinkBlocks(graph, body);
        new FixpointSolver(
            body, graph, graph.Root, new OperationEvaluator(body, graph), telling, new SinkReachability(graph, telling)).SolveToFixpoint(
                entry);
    }

    /// <summary>
    /// What is known at each end of a finally of this graph that is run from a state, and wherever in it something may be thrown that it
    /// does not catch.
    /// </summary>
    public (IReadOnlyList<State> Ends, IReadOnlyList<State> Thrown) SolveRegion(ControlFlowRegion region, State entry)
    {
        var inner = new FixpointSolver(_body, _graph, region, _operationEvaluator, _telling);
        inner.SolveToFixpoint(entry);
        return ([.. inner._ends.Values], [.. inner._thrown.Values]);
    }

    private void SolveToFixpoint(State entry)
    {
        var recording = _body.Sinks.IsRecording;
        _body.Sinks.Record(false);
        _worklist.Enqueue(_region.FirstBlockOrdinal, -1, entry);
        var visits = 0;
        while (!_body.Budget.IsSpent && _worklist.TryNext(out var block))
            if (++visits > Limits.VisitsPerBlock * (_region.LastBlockOrdinal - _region.FirstBlockOrdinal + 2))
                _body.Budget.Spend(int.MaxValue / 2);
            else
                Visit(_graph.Blocks[block]);
        _body.Sinks.Record(recording);
        if (recording && !_body.Budget.IsSpent)
            foreach (var block in _worklist.Reached.Select(ordinal => _graph.Blocks[ordinal]).Where(_telling.Include))
                Visit(block);
    }

    private void Visit(BasicBlock block)
    {
        var state = _worklist.Entry(block.Ordinal);
        _body.Budget.Keep(state.Size);
        var handlers =
            ExceptionEdges.Within(_telling.Disposal, _region, block, handler => _body.Sinks.IsRecording && _telling.IsFinally(handler));
        var mishaps = handlers.Count > 0 || _region.Kind == ControlFlowRegionKind.Finally ? new List<State>() : null;
        var abstractValue = Operate(block, state, mishaps);
        if (mishaps is not null && Fail(block, handlers, [.. mishaps, state.Copy()]) is { } thrown)
            _thrown[block.Ordinal] = thrown;
        if (!state.IsUnreachable)
            PropagateToSuccessors(block, abstractValue, state);
    }

    // Runs a block, and notes what is known before each step, for whoever takes over when it goes wrong.
    private AbstractValue Operate(BasicBlock block, State state, List<State>? mishaps)
    {
        foreach (var operation in block.Operations)
        {
            mishaps?.Add(state.Copy());
            _operationEvaluator.Evaluate(operation, state);
            if (state.IsUnreachable)
                return AbstractValue.PossiblyNull;
        }

        mishaps?.Add(state.Copy());
        return _operationEvaluator.Evaluate(block.BranchValue, state);
    }

    // What is known once all handlers have had their turn; null where nothing is thrown.
    private State? Fail(BasicBlock block, IReadOnlyList<ControlFlowRegion> handlers, IReadOnlyList<State> mishaps)
    {
        var thrown = Join.MergeReachable(_body.JoinPoint(block, "mishap"), mishaps);
        foreach (var handler in handlers)
            if (handler.Kind == ControlFlowRegionKind.Finally)
                thrown = thrown is null ? null : _finallyAnalysis.Thrown(handler, block, thrown);
            else if (thrown is not null)
                _worklist.Enqueue(handler.FirstBlockOrdinal, -2 - block.Ordinal, thrown.Copy());
        return thrown;
    }

    private void PropagateToSuccessors(BasicBlock block, AbstractValue abstractValue, State state)
    {
        if (block.ConditionKind != ControlFlowConditionKind.None)
        {
            var when = block.ConditionKind == ControlFlowConditionKind.WhenTrue ? NullState.NotNull : NullState.Null;
            var jumping = state.Copy();
            jumping.Assume(new(abstractValue, when));
            Follow(block.ConditionalSuccessor, abstractValue, jumping);
            state.Assume(new(abstractValue, when.Not()));
        }

        Follow(block.FallThroughSuccessor, abstractValue, state);
    }

    private void Follow(ControlFlowBranch? branch, AbstractValue abstractValue, State state)
    {
        if (branch is null || state.IsUnreachable || _ahead?.CanReach(branch) == false)
            return;
        if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
            _ends[branch.Source.Ordinal] = state;
        else if (branch.Destination is { } destination && _finallyAnalysis.Through(branch, state) is { } after)
            Arrive(branch, destination, abstractValue, after);
    }

    private void Arrive(ControlFlowBranch branch, BasicBlock destination, AbstractValue abstractValue, State state)
    {
        foreach (var region in branch.LeavingRegions)
            RegionScope.Leave(region, state);
        if (branch.Semantics == ControlFlowBranchSemantics.Return || destination.Kind == BasicBlockKind.Exit)
            _returns[branch.Source.Ordinal] = (abstractValue, state);
        else
            _worklist.Enqueue(destination.Ordinal, 2 * branch.Source.Ordinal + (branch.IsConditionalSuccessor ? 1 : 0), state);
    }
}
