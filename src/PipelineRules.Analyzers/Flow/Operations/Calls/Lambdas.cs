using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Graphs;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;
using System;

namespace PipelineRules.Analyzers.Flow.Operations.Calls;

/// <summary>Functions written where they are used.</summary>
internal sealed class Lambdas(OperationEvaluator operationEvaluator)
{
    /// <summary>The function that an argument passes: a lambda, or a method by its name.</summary>
    public static IOperation? Find(IOperation argument) => argument switch
    {
        IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation or IMethodReferenceOperation
            or IAnonymousFunctionOperation } creation => creation.Target,
        IConversionOperation conversion => Find(conversion.Operand),
        IFlowAnonymousFunctionOperation lambda => lambda,
        _ => null,
    };

    /// <summary>A lambda that somebody runs some time: what is missing now may be there by then.</summary>
    public void Later(IFlowAnonymousFunctionOperation lambda, State state)
    {
        Leak(state);
        if (operationEvaluator.Body.Sinks.IsRecording)
            Run(lambda, Later(state));
    }

    /// <summary>Other code runs, and with it maybe any function that was written here.</summary>
    public void Run(State state)
    {
        if (operationEvaluator.Body.Shared.Any)
            Leak(state);
        Escape.Stored(state);
    }

    /// <summary>What a function gives for some values, on each path through it.</summary>
    public IReadOnlyList<(AbstractValue Value, State State)> Applied(IOperation function, State state, params AbstractValue?[] values) =>
        function is IFlowAnonymousFunctionOperation lambda ? Run(lambda, state.Copy(), values) : [];

    /// <summary>What is known of an element of which a function says true, or false.</summary>
    public IReadOnlyCollection<ValueSummary> Matching(IOperation function, Call call, AbstractValue element, bool sense)
    {
        if (function is IMethodReferenceOperation { Method: var method })
            return [
                ValueSummary.With(
                    element.Type, Says(method, sense) ? NullState.NotNull : call.State.NullStateOfDeal(element), call.State.Shapes)];
        var summaries = new List<ValueSummary>();
        foreach (var (answer, end) in Applied(function, call.State, element))
        {
            end.Assume(new(answer, sense ? NullState.NotNull : NullState.Null));
            if (!end.IsUnreachable)
                summaries.Add(ValueSummary.Summarize(end, element, element.Type));
        }

        return summaries;
    }

    private IReadOnlyList<(AbstractValue Value, State State)> Run(
        IFlowAnonymousFunctionOperation lambda, State state, params AbstractValue?[] values)
    {
        foreach (var parameter in lambda.Symbol.Parameters)
            operationEvaluator.Body.Enter(parameter, state);
        foreach (var (parameter, abstractValue) in lambda.Symbol.Parameters
            .Zip(values, (parameter, abstractValue) => (parameter, abstractValue)))
            if (abstractValue is not null)
                state.Hold(new(parameter), abstractValue);
        return FixpointSolver.SolveInline(
            operationEvaluator.Body, operationEvaluator.Graph.GetAnonymousFunctionControlFlowGraph(lambda), state);
    }

    private bool Says(IMethodSymbol method, bool sense) =>
        operationEvaluator.Body.Shapes.Marks.Find(method).And(operationEvaluator.Body.Shapes.Marks.Find(method.Parameters.FirstOrDefault()))
            .Has(sense ? AnnotationKind.HasMustHaveDateWhenTrue : AnnotationKind.HasMustHaveDateWhenFalse);

    private void Leak(State state)
    {
        foreach (var symbol in operationEvaluator.Body.Shared.Captured)
            if (state.At(symbol) is { } abstractValue)
                Escape.Into(state, abstractValue);
    }

    private static State Later(State state)
    {
        var later = state.Copy();
        foreach (var held in state.Held.Where(held => held.Value == AbstractValue.Null))
            later.Hold(held.Key, AbstractValue.Unknown);
        foreach (var known in state.NullStates.Where(known => known.Value.May(NullState.Null)))
            later.Set(known.Key, known.Value & ~NullState.Null | NullState.Unknown);
        return later;
    }
}
