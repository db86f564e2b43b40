using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Graphs;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Marks;

namespace PipelineRules.Analyzers.Flow.Calls;

/// <summary>Functions written where they are used.</summary>
internal sealed class Lambdas(Interpreter interpreter)
{
    /// <summary>The function that an argument passes: a lambda, or a method by its name.</summary>
    public static IOperation? In(IOperation argument) => argument switch
    {
        IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation or IMethodReferenceOperation or IAnonymousFunctionOperation } creation => creation.Target,
        IConversionOperation conversion => In(conversion.Operand),
        IFlowAnonymousFunctionOperation lambda => lambda,
        _ => null,
    };

    /// <summary>A lambda that somebody runs some time: what is missing now may be there by then.</summary>
    public void Later(IFlowAnonymousFunctionOperation lambda, State state)
    {
        Leak(state);
        if (interpreter.Body.Sinks.IsRecording)
            Run(lambda, Later(state));
    }

    /// <summary>Other code runs, and with it maybe any function that was written here.</summary>
    public void Run(State state)
    {
        if (interpreter.Body.Shared.Any)
            Leak(state);
        Escape.Stored(state);
    }

    /// <summary>What a function gives for some values, on each path through it.</summary>
    public IReadOnlyList<(Value Value, State State)> Applied(IOperation function, State state, params Value?[] values) =>
        function is IFlowAnonymousFunctionOperation lambda ? Run(lambda, state.Copy(), values) : [];

    /// <summary>What is known of an element of which a function says true, or false.</summary>
    public IReadOnlyCollection<ValueSummary> Matching(IOperation function, Call call, Value element, bool sense)
    {
        if (function is IMethodReferenceOperation { Method: var method })
            return [ValueSummary.With(element.Type, Says(method, sense) ? Knowledge.Given : call.State.OfDeal(element), call.State.Shapes)];
        var summaries = new List<ValueSummary>();
        foreach (var (answer, end) in Applied(function, call.State, element))
        {
            end.Learn(new(answer, sense ? Knowledge.Given : Knowledge.Missing));
            if (!end.IsDead)
                summaries.Add(ValueSummary.Of(end, element, element.Type));
        }

        return summaries;
    }

    private IReadOnlyList<(Value Value, State State)> Run(IFlowAnonymousFunctionOperation lambda, State state, params Value?[] values)
    {
        foreach (var parameter in lambda.Symbol.Parameters)
            interpreter.Body.Enter(parameter, state);
        foreach (var (parameter, value) in lambda.Symbol.Parameters.Zip(values, (parameter, value) => (parameter, value)))
            if (value is not null)
                state.Hold(new(parameter), value);
        return Solver.Run(interpreter.Body, interpreter.Graph.GetAnonymousFunctionControlFlowGraph(lambda), state);
    }

    private bool Says(IMethodSymbol method, bool sense) =>
        interpreter.Body.Shapes.Marks.Of(method).And(interpreter.Body.Shapes.Marks.Of(method.Parameters.FirstOrDefault()))
            .Has(sense ? Mark.HasMustHaveDateWhenTrue : Mark.HasMustHaveDateWhenFalse);

    private void Leak(State state)
    {
        foreach (var symbol in interpreter.Body.Shared.Captured)
            if (state.At(symbol) is { } value)
                Escape.Into(state, value);
    }

    private static State Later(State state)
    {
        var later = state.Copy();
        foreach (var held in state.Held.Where(held => held.Value == Value.Null))
            later.Hold(held.Key, Value.Elsewhere);
        foreach (var known in state.Known.Where(known => known.Value.May(Knowledge.Missing)))
            later.Set(known.Key, known.Value & ~Knowledge.Missing | Knowledge.Beyond);
        return later;
    }
}
