using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Operations.Calls;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Operations that put a value into a place.</summary>
internal sealed class AssignmentTransfer(OperationEvaluator operationEvaluator) : ITransferFunction
{
    public AbstractValue? Apply(IOperation operation, State state) => operation switch
    {
        IFlowCaptureOperation capture => Capture(capture, state),
        ISimpleAssignmentOperation assignment => Assign(assignment, operationEvaluator.Evaluate(assignment.Value, state), state),
        ICompoundAssignmentOperation compound => Compound(compound, state),
        IIncrementOrDecrementOperation step => Assign(step, operationEvaluator.Fresh(step, state), state),
        IDeconstructionAssignmentOperation parts => Deconstruct(parts, state),
        IReturnOperation yielded => Yield(yielded, state),
        _ => null,
    };

    private AbstractValue Capture(IFlowCaptureOperation capture, State state)
    {
        var abstractValue = operationEvaluator.Writer.Own(operationEvaluator.Evaluate(capture.Value, state), capture, state);
        state.Hold(new(capture.Id), abstractValue);
        return abstractValue;
    }

    private AbstractValue Assign(IOperation assignment, AbstractValue abstractValue, State state)
    {
        var target = assignment is IAssignmentOperation given ? given.Target : ((IIncrementOrDecrementOperation)assignment).Target;
        var holder = operationEvaluator.Writer.Write(target, abstractValue, state);
        operationEvaluator.Body.Sinks.Observe(assignment.Syntax, state, new SinkOperands(holder, abstractValue));
        return abstractValue;
    }

    private AbstractValue Compound(ICompoundAssignmentOperation compound, State state)
    {
        var before = operationEvaluator.Evaluate(compound.Target, state);
        var other = operationEvaluator.Evaluate(compound.Value, state);
        var abstractValue = compound.OperatorKind switch
        {
            BinaryOperatorKind.And when TypeKinds.IsBoolean(compound.Type) =>
                operationEvaluator.Condition(compound, state, ConditionFacts.IsNotNull(before).And(ConditionFacts.IsNotNull(other))),
            BinaryOperatorKind.Or when TypeKinds.IsBoolean(compound.Type) =>
                operationEvaluator.Condition(compound, state, ConditionFacts.IsNotNull(before).Or(ConditionFacts.IsNotNull(other))),
            _ => operationEvaluator.Fresh(compound, state),
        };
        return Assign(compound, abstractValue, state);
    }

    private AbstractValue Deconstruct(IDeconstructionAssignmentOperation parts, State state)
    {
        var target = parts.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : parts.Target;
        var abstractValue = operationEvaluator.Evaluate(parts.Value, state);
        if (target is ITupleOperation targets)
            Spread(targets, parts, abstractValue, state);
        return abstractValue;
    }

    private void Spread(ITupleOperation targets, IOperation parts, AbstractValue abstractValue, State state)
    {
        for (var at = 0; at < targets.Elements.Length; at++)
        {
            var target = targets.Elements[at];
            var part =
                Aggregates.IsPair(abstractValue.Type) && !abstractValue.IsConstant
                    ? state.Read(abstractValue, at == 0 ? "Key" : "Value", target.Type)
                : abstractValue.Type is null or { IsTupleType: true } && !abstractValue.IsConstant
                ? state.Read(abstractValue, $"Item{at + 1}", target.Type)
                : MemberOf(abstractValue.Type, at, targets.Elements.Length) is { } member && !abstractValue.IsConstant
                    ? state.Read(abstractValue, member.Name, member.Type)
                : operationEvaluator.Fresh(parts, state, target.Type, $"{at}");
            if (target is ITupleOperation inner)
                Spread(inner, target, part, state);
            else
                operationEvaluator.Writer.Write(target, part, state);
        }
    }

    // The member of a positional record that a part comes from.
    private static IPropertySymbol? MemberOf(ITypeSymbol? type, int at, int parts) => type is { IsRecord: true }
        && type.GetMembers("Deconstruct").OfType<IMethodSymbol>()
            .FirstOrDefault(method => method.IsImplicitlyDeclared && method.Parameters.Length == parts) is { } method
        && type.GetMembers(method.Parameters[at].Name).OfType<IPropertySymbol>().FirstOrDefault() is { } member
        && TypeKinds.AreTracked(member.Type) ? member : null;

    private AbstractValue Yield(IReturnOperation yielded, State state)
    {
        if (yielded.ReturnedValue is { } returned)
            Escape.Mark(state, operationEvaluator.Evaluate(returned, state));
        return AbstractValue.PossiblyNull;
    }
}
