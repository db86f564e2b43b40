using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;
using System;

namespace PipelineRules.Analyzers.Flow.Operations.Calls;

/// <summary>Calls of methods.</summary>
internal sealed class CallTransfer(OperationEvaluator operationEvaluator) : ITransferFunction
{
    public AbstractValue? Apply(IOperation operation, State state)
    {
        if (operation is not IInvocationOperation invocation)
            return null;
        var receiver = invocation.Instance is null ? null : operationEvaluator.Evaluate(invocation.Instance, state);
        if (receiver is not null && invocation.Instance is { Type.IsReferenceType: true })
            state.Assume(NullFact.NotNull(receiver));
        if (state.IsUnreachable)
            return AbstractValue.PossiblyNull;
        if (invocation.TargetMethod.Name == "<Clone>$" && receiver is not null)
            return Cloned(invocation, receiver, state);
        return Called(
            new Call(
                operationEvaluator, invocation, state, receiver,
                [.. invocation.Arguments.Select(argument => Passed(argument, invocation, state))]));
    }

    private AbstractValue Cloned(IInvocationOperation clone, AbstractValue receiver, State state)
    {
        var copy = DealCopy.Create(operationEvaluator, clone, state, receiver);
        if (!copy.IsConstant && state.Shapes.IsDeal(copy.Type) && operationEvaluator.Body.Shells.Include(clone.Syntax))
            Open(copy, state);
        operationEvaluator.Body.Sinks.Observe(clone.Syntax, state, new SinkOperands(copy, copy));
        return copy;
    }

    // What a record that is there already does not state is not empty.
    private static void Open(AbstractValue shell, State state)
    {
        foreach (var member in state.Shapes.Find(shell.Type).Members
            .Where(member => state.NullStateOf(state.Read(shell, member.Name, member.Type)) != NullState.NotNull))
            state.Hold(new(shell, member.Name), AbstractValue.Unknown);
    }

    // A function that the framework runs over a sequence is run there, on an element.
    private PassedArgument Passed(IArgumentOperation argument, IInvocationOperation invocation, State state) =>
        new(argument,
            SequenceCalls.Takes(invocation, argument) ? AbstractValue.PossiblyNull : operationEvaluator.Evaluate(argument.Value, state));

    private static AbstractValue Called(Call call)
    {
        if (!LateBoundCalls.Changes(call))
            call.Interpreter.Body.Sinks.Observe(call.Operation.Syntax, call.State, call.Offer);
        var result = LateBoundCalls.Evaluate(call) ?? SequenceCalls.Evaluate(call) ?? FrameworkCalls.Evaluate(call) ?? InlineCalls.Of(call)
            ?? SummarizedCalls.Of(call) ?? Unknown(call);
        var after = call with { Arguments = Written(call) };
        Contracts.Keep(after, result);
        if (TypeKinds.IsBool(TypeKinds.Awaited(call.Method.ReturnType)) && !result.IsConstant && Contracts.Find(after) is var conditionFacts
            && conditionFacts.WhenTrue.Length + conditionFacts.WhenFalse.Length > 0)
            call.State.Imply(result, conditionFacts);
        return result;
    }

    private static AbstractValue Unknown(Call call)
    {
        var asks = Contracts.Asks(call);
        if (!call.IsOfTheFramework && !asks)
            foreach (var abstractValue in call.Arguments.Select(argument => argument.Value)
                .Append(call.Receiver ?? AbstractValue.PossiblyNull))
                Escape.Mark(call.State, abstractValue);
        if (!call.IsOfTheFramework && !asks)
            call.Interpreter.Body.RunsOtherCode = true;
        if (!call.IsOfTheFramework && !asks || call.Method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate))
            call.Interpreter.Lambdas.Run(call.State);
        var result = call.Fresh();
        SummarizedCalls.Guard(call, result);
        return result;
    }

    private static IReadOnlyList<PassedArgument> Written(Call call) =>
        [.. call.Arguments.Select(argument => argument.IsWritten ? Written(call, argument) : argument)];

    private static PassedArgument Written(Call call, PassedArgument argument)
    {
        var abstractValue =
            LateBoundCalls.Out(call) ?? SequenceCalls.Out(call)
                ?? call.Interpreter.Fresh(argument.Operation, call.State, argument.Parameter?.Type);
        call.Interpreter.Writer.Write(argument.Operation.Value, abstractValue, call.State);
        return argument with { Value = abstractValue };
    }
}
