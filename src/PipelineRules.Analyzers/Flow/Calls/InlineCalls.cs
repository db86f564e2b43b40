using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PipelineRules.Analyzers.Flow.Graphs;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Calls;

/// <summary>Calls of functions that are written in the same body, run where they are called.</summary>
internal static class InlineCalls
{
    private const int Deepest = 4;

    /// <summary>What such a call gives; null where the function stands elsewhere, or calls itself.</summary>
    public static Value? Of(Call call)
    {
        var body = call.Interpreter.Body;
        if (GraphOf(call) is not var (function, graph) || body.Running.Count >= Deepest || !body.Running.Add(function))
            return null;
        foreach (var (parameter, argument) in function.Parameters.Zip(Ordered(call, function), (parameter, argument) => (parameter, argument)))
            call.State.Hold(new(parameter), argument);
        var ends = Solver.Run(body, graph, call.State.Copy());
        body.Running.Remove(function);
        body.Inlined.Add(function);
        return Joined(call, ends);
    }

    private static Value Joined(Call call, IReadOnlyList<(Value Value, State State)> ends)
    {
        var result = new Place(call.Operation);
        foreach (var (value, state) in ends)
            state.Hold(result, value);
        if (Join.OfLiving(call.Interpreter.Body.Meeting(call.Operation, "call"), ends.Select(end => end.State)) is not { } after)
        {
            call.State.Die();
            return Value.Anything;
        }

        call.State.Become(after);
        var given = call.Method.ReturnsVoid ? null : call.State.At(result);
        call.State.Drop(result);
        return given ?? Value.Anything;
    }

    private static IEnumerable<Value> Ordered(Call call, IMethodSymbol function) => function.Parameters.Select(parameter =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value ?? Value.Elsewhere);

    private static (IMethodSymbol Function, ControlFlowGraph Graph)? GraphOf(Call call)
    {
        var body = call.Interpreter.Body;
        if (call.Method.MethodKind == MethodKind.DelegateInvoke && call.Receiver is { } value && body.Lambdas.TryGetValue(value, out var known) && body.Inline.Include(known.Lambda))
            return (known.Lambda.Symbol, known.Graph.GetAnonymousFunctionControlFlowGraph(known.Lambda));
        if (call.Method.MethodKind != MethodKind.LocalFunction || !body.Inline.Include(call.Method))
            return null;
        for (var graph = call.Interpreter.Graph; graph is not null; graph = graph.Parent)
            if (graph.LocalFunctions.Contains(call.Method.OriginalDefinition, SymbolEqualityComparer.Default))
                return (call.Method.OriginalDefinition, graph.GetLocalFunctionControlFlowGraph(call.Method.OriginalDefinition));
        return null;
    }
}
