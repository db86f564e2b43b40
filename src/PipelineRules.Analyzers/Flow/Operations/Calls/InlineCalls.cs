using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PipelineRules.Analyzers.Flow.Graphs;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;
using System;

namespace PipelineRules.Analyzers.Flow.Operations.Calls;

/// <summary>Calls of functions that are written in the same body, run where they are called.</summary>
internal static class InlineCalls
{
    /// <summary>What such a call gives; null where the function stands elsewhere, or calls itself.</summary>
    public static AbstractValue? Of(Call call)
    {
        var body = call.Interpreter.Body;
        if (GraphOf(call) is not var (function, graph) || body.Running.Count >= Limits.InlineDepth || !body.Running.Add(function))
            return null;
        foreach (var (parameter, argument) in function.Parameters
            .Zip(Ordered(call, function), (parameter, argument) => (parameter, argument)))
            call.State.Hold(new(parameter), argument);
        var ends = FixpointSolver.SolveInline(body, graph, call.State.Copy());
        body.Running.Remove(function);
        body.Inlined.Add(function);
        return Joined(call, ends);
    }

    private static AbstractValue Joined(Call call, IReadOnlyList<(AbstractValue Value, State State)> ends)
    {
        var result = new AbstractLocation(call.Operation);
        foreach (var (abstractValue, state) in ends)
            state.Hold(result, abstractValue);
        if (Join.MergeReachable(call.Interpreter.Body.JoinPoint(call.Operation, "call"), ends.Select(end => end.State)) is not { } after)
        {
            call.State.MarkUnreachable();
            return AbstractValue.PossiblyNull;
        }

        call.State.CopyFrom(after);
        var given = call.Method.ReturnsVoid ? null : call.State.At(result);
        call.State.Drop(result);
        return given ?? AbstractValue.PossiblyNull;
    }

    private static IEnumerable<AbstractValue> Ordered(Call call, IMethodSymbol function) => function.Parameters.Select(parameter =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value ?? AbstractValue.Unknown);

    private static (IMethodSymbol Function, ControlFlowGraph Graph)? GraphOf(Call call)
    {
        var body = call.Interpreter.Body;
        if (call.Method.MethodKind == MethodKind.DelegateInvoke && call.Receiver is { } abstractValue
            && body.Lambdas.TryGetValue(abstractValue, out var known) && body.Inline.Include(known.Lambda))
            return (known.Lambda.Symbol, known.Graph.GetAnonymousFunctionControlFlowGraph(known.Lambda));
        if (call.Method.MethodKind != MethodKind.LocalFunction || !body.Inline.Include(call.Method))
            return null;
        for (var graph = call.Interpreter.Graph; graph is not null; graph = graph.Parent)
            if (graph.LocalFunctions.Contains(call.Method.OriginalDefinition, SymbolEqualityComparer.Default))
                return (call.Method.OriginalDefinition, graph.GetLocalFunctionControlFlowGraph(call.Method.OriginalDefinition));
        return null;
    }
}
