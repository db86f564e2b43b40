using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Calls;

/// <summary>Calls of methods.</summary>
internal sealed class Calling(Interpreter interpreter) : IMeaning
{
    public Value? Of(IOperation operation, State state)
    {
        if (operation is not IInvocationOperation invocation)
            return null;
        var receiver = invocation.Instance is null ? null : interpreter.Evaluate(invocation.Instance, state);
        if (receiver is not null && invocation.Instance is { Type.IsReferenceType: true })
            state.Learn(Fact.Given(receiver));
        if (state.IsDead)
            return Value.Anything;
        if (invocation.TargetMethod.Name == "<Clone>$" && receiver is not null)
            return Cloned(invocation, receiver, state);
        return Called(new Call(interpreter, invocation, state, receiver, [.. invocation.Arguments.Select(argument => Passed(argument, invocation, state))]));
    }

    private Value Cloned(IInvocationOperation clone, Value receiver, State state)
    {
        var copy = Copy.Of(interpreter, clone, state, receiver);
        if (!copy.IsConstant && state.Shapes.IsDeal(copy.Type) && interpreter.Body.Shells.Include(clone.Syntax))
            Open(copy, state);
        interpreter.Body.Sinks.Judge(clone.Syntax, state, new Offer(copy, copy));
        return copy;
    }

    // What a record that is there already does not state is not empty.
    private static void Open(Value shell, State state)
    {
        foreach (var member in state.Shapes.Of(shell.Type).Members.Where(member => state.Of(state.Read(shell, member.Name, member.Type)) != Knowledge.Given))
            state.Hold(new(shell, member.Name), Value.Elsewhere);
    }

    // A function that the framework runs over a sequence is run there, on an element.
    private Passed Passed(IArgumentOperation argument, IInvocationOperation invocation, State state) =>
        new(argument, SequenceCalls.Takes(invocation, argument) ? Value.Anything : interpreter.Evaluate(argument.Value, state));

    private static Value Called(Call call)
    {
        if (!LateBoundCalls.Changes(call))
            call.Interpreter.Body.Sinks.Judge(call.Operation.Syntax, call.State, call.Offer);
        var result = LateBoundCalls.Of(call) ?? SequenceCalls.Of(call) ?? FrameworkCalls.Of(call) ?? InlineCalls.Of(call) ?? SummarizedCalls.Of(call) ?? Unknown(call);
        var after = call with { Arguments = Written(call) };
        Promises.Keep(after, result);
        if (Types.IsBool(Call.Awaited(call.Method.ReturnType)) && !result.IsConstant && Promises.Of(after) is var check && check.WhenTrue.Length + check.WhenFalse.Length > 0)
            call.State.Keep(result, check);
        return result;
    }

    private static Value Unknown(Call call)
    {
        var asks = Promises.Asks(call);
        if (!call.IsOfTheFramework && !asks)
            foreach (var value in call.Arguments.Select(argument => argument.Value).Append(call.Receiver ?? Value.Anything))
                Escape.Of(call.State, value);
        if (!call.IsOfTheFramework && !asks)
            call.Interpreter.Body.RunsOtherCode = true;
        if (!call.IsOfTheFramework && !asks || call.Method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate))
            call.Interpreter.Lambdas.Run(call.State);
        return call.Fresh();
    }

    private static IReadOnlyList<Passed> Written(Call call) => [.. call.Arguments.Select(argument => argument.IsWritten ? Written(call, argument) : argument)];

    private static Passed Written(Call call, Passed argument)
    {
        var value = LateBoundCalls.Out(call) ?? SequenceCalls.Out(call) ?? call.Interpreter.Fresh(argument.Operation, call.State, argument.Parameter?.Type);
        call.Interpreter.Writing.Write(argument.Operation.Value, value, call.State);
        return argument with { Value = value };
    }
}
