using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Operations that ask something.</summary>
internal sealed class ConditionTransfer(OperationEvaluator operationEvaluator) : ITransferFunction
{
    public AbstractValue? Apply(IOperation operation, State state)
    {
        if (operation is not (IUnaryOperation or IBinaryOperation or IIsPatternOperation)
            || operationEvaluator.Body.Repeated.FirstOf(operation.Syntax) is not { } first)
            return Tested(operation, state);
        if (first != operation.Syntax && state.At(first) is { } before)
            return before;
        var condition = Tested(operation, state);
        if (condition is not null && first == operation.Syntax)
            state.Hold(new(first), condition);
        return condition;
    }

    private AbstractValue? Tested(IOperation operation, State state) => operation switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not =>
            operationEvaluator.Condition(not, state, ConditionFacts.IsNotNull(operationEvaluator.Evaluate(not.Operand, state)).Not()),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } text => Joined(text, state),
        IBinaryOperation binary => operationEvaluator.Condition(binary, state, Compared(binary, state)),
        IIsNullOperation test => operationEvaluator.Condition(test, state, IsNull(test.Operand, state)),
        IIsTypeOperation test =>
            operationEvaluator.Condition(
                test, state, ConditionFacts.When(!test.IsNegated, NullFact.NotNull(operationEvaluator.Evaluate(test.ValueOperand, state)))),
        IIsPatternOperation test =>
            operationEvaluator.Condition(
                test, state,
                new PatternTest(operationEvaluator, state).Check(
                    test.Pattern, operationEvaluator.Evaluate(test.Value, state), test.Value.Type)),
        _ => null,
    };

    // A text that is put together is there.
    private AbstractValue Joined(IBinaryOperation text, State state)
    {
        operationEvaluator.Evaluate(text.LeftOperand, state);
        operationEvaluator.Evaluate(text.RightOperand, state);
        return AbstractValue.NonNull;
    }

    private ConditionFacts IsNull(IOperation operand, State state)
    {
        var abstractValue = operationEvaluator.Evaluate(operand, state);
        return TypeKinds.IsBoolean(operand.Type) ? ConditionFacts.Nothing : ConditionFacts.IsNotNull(abstractValue).Not();
    }

    private ConditionFacts Compared(IBinaryOperation binary, State state)
    {
        var (left, right) =
            (operationEvaluator.Evaluate(binary.LeftOperand, state), operationEvaluator.Evaluate(binary.RightOperand, state));
        if (Sentinels.Compared(binary, left, right) is { } sentinel)
            return sentinel;
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals => EqualityTest.Learn(state, left, right, binary.LeftOperand.Type),
            BinaryOperatorKind.NotEquals => EqualityTest.Learn(state, left, right, binary.LeftOperand.Type).Not(),
            BinaryOperatorKind.And or BinaryOperatorKind.Or when TypeKinds.IsBoolean(binary.Type) => Both(binary.OperatorKind, left, right),
            _ when binary.IsLifted && TypeKinds.IsBool(binary.Type) => ConditionFacts.True(NullFact.NotNull(left), NullFact.NotNull(right)),
            _ => ConditionFacts.Nothing,
        };
    }

    private static ConditionFacts Both(BinaryOperatorKind kind, AbstractValue left, AbstractValue right) =>
        kind == BinaryOperatorKind.And ? ConditionFacts.IsNotNull(left).And(ConditionFacts.IsNotNull(right))
            : ConditionFacts.IsNotNull(left).Or(ConditionFacts.IsNotNull(right));
}
