using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Calls;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Operations that put a value into a place.</summary>
internal sealed class Assigning(Interpreter interpreter) : IMeaning
{
    public Value? Of(IOperation operation, State state) => operation switch
    {
        IFlowCaptureOperation capture => Capture(capture, state),
        ISimpleAssignmentOperation assignment => Assign(assignment, interpreter.Evaluate(assignment.Value, state), state),
        ICompoundAssignmentOperation compound => Compound(compound, state),
        IIncrementOrDecrementOperation step => Assign(step, interpreter.Fresh(step, state), state),
        IDeconstructionAssignmentOperation parts => Deconstruct(parts, state),
        IReturnOperation yielded => Yield(yielded, state),
        _ => null,
    };

    private Value Capture(IFlowCaptureOperation capture, State state)
    {
        var value = interpreter.Writing.Own(interpreter.Evaluate(capture.Value, state), capture, state);
        state.Hold(new(capture.Id), value);
        return value;
    }

    private Value Assign(IOperation assignment, Value value, State state)
    {
        var target = assignment is IAssignmentOperation given ? given.Target : ((IIncrementOrDecrementOperation)assignment).Target;
        var holder = interpreter.Writing.Write(target, value, state);
        interpreter.Body.Sinks.Judge(assignment.Syntax, state, new Offer(holder, value));
        return value;
    }

    private Value Compound(ICompoundAssignmentOperation compound, State state)
    {
        var before = interpreter.Evaluate(compound.Target, state);
        var other = interpreter.Evaluate(compound.Value, state);
        var value = compound.OperatorKind switch
        {
            BinaryOperatorKind.And when Types.IsTruth(compound.Type) => interpreter.Condition(compound, state, Check.IsGiven(before).And(Check.IsGiven(other))),
            BinaryOperatorKind.Or when Types.IsTruth(compound.Type) => interpreter.Condition(compound, state, Check.IsGiven(before).Or(Check.IsGiven(other))),
            _ => interpreter.Fresh(compound, state),
        };
        return Assign(compound, value, state);
    }

    private Value Deconstruct(IDeconstructionAssignmentOperation parts, State state)
    {
        var target = parts.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : parts.Target;
        var value = interpreter.Evaluate(parts.Value, state);
        if (target is ITupleOperation targets)
            Spread(targets, parts, value, state);
        return value;
    }

    private void Spread(ITupleOperation targets, IOperation parts, Value value, State state)
    {
        for (var at = 0; at < targets.Elements.Length; at++)
        {
            var target = targets.Elements[at];
            var part = Aggregates.IsPair(value.Type) && !value.IsConstant ? state.Read(value, at == 0 ? "Key" : "Value", target.Type)
                : value.Type is null or { IsTupleType: true } && !value.IsConstant ? state.Read(value, $"Item{at + 1}", target.Type)
                    : interpreter.Fresh(parts, state, target.Type, $"{at}");
            if (target is ITupleOperation inner)
                Spread(inner, target, part, state);
            else
                interpreter.Writing.Write(target, part, state);
        }
    }

    private Value Yield(IReturnOperation yielded, State state)
    {
        if (yielded.ReturnedValue is { } returned)
            Escape.Of(state, interpreter.Evaluate(returned, state));
        return Value.Anything;
    }
}
