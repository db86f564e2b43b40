using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Operations that ask something.</summary>
internal sealed class Testing(Interpreter interpreter) : IMeaning
{
    public Value? Of(IOperation operation, State state)
    {
        if (operation is not (IUnaryOperation or IBinaryOperation or IIsPatternOperation) || interpreter.Body.Repeated.FirstOf(operation.Syntax) is not { } first)
            return Tested(operation, state);
        if (first != operation.Syntax && state.At(first) is { } before)
            return before;
        var condition = Tested(operation, state);
        if (condition is not null && first == operation.Syntax)
            state.Hold(new(first), condition);
        return condition;
    }

    private Value? Tested(IOperation operation, State state) => operation switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => interpreter.Condition(not, state, Check.IsGiven(interpreter.Evaluate(not.Operand, state)).Not()),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } text => Joined(text, state),
        IBinaryOperation binary => interpreter.Condition(binary, state, Compared(binary, state)),
        IIsNullOperation test => interpreter.Condition(test, state, IsNull(test.Operand, state)),
        IIsTypeOperation test => interpreter.Condition(test, state, Check.When(!test.IsNegated, Fact.Given(interpreter.Evaluate(test.ValueOperand, state)))),
        IIsPatternOperation test => interpreter.Condition(test, state, new Patterns(interpreter, state).Check(test.Pattern, interpreter.Evaluate(test.Value, state), test.Value.Type)),
        _ => null,
    };

    // A text that is put together is there.
    private Value Joined(IBinaryOperation text, State state)
    {
        interpreter.Evaluate(text.LeftOperand, state);
        interpreter.Evaluate(text.RightOperand, state);
        return Value.Something;
    }

    private Check IsNull(IOperation operand, State state)
    {
        var value = interpreter.Evaluate(operand, state);
        return Types.IsTruth(operand.Type) ? Check.Nothing : Check.IsGiven(value).Not();
    }

    private Check Compared(IBinaryOperation binary, State state)
    {
        var (left, right) = (interpreter.Evaluate(binary.LeftOperand, state), interpreter.Evaluate(binary.RightOperand, state));
        if (Sentinels.Compared(binary, left, right) is { } sentinel)
            return sentinel;
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals => Equality.Of(state, left, right, binary.LeftOperand.Type),
            BinaryOperatorKind.NotEquals => Equality.Of(state, left, right, binary.LeftOperand.Type).Not(),
            BinaryOperatorKind.And or BinaryOperatorKind.Or when Types.IsTruth(binary.Type) => Both(binary.OperatorKind, left, right),
            _ when binary.IsLifted && Types.IsBool(binary.Type) => Check.True(Fact.Given(left), Fact.Given(right)),
            _ => Check.Nothing,
        };
    }

    private static Check Both(BinaryOperatorKind kind, Value left, Value right) =>
        kind == BinaryOperatorKind.And ? Check.IsGiven(left).And(Check.IsGiven(right)) : Check.IsGiven(left).Or(Check.IsGiven(right));
}
