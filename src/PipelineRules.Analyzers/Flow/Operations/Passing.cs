using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Operations that hand on what they are given.</summary>
internal sealed class Passing(Interpreter interpreter) : IMeaning
{
    public Value? Of(IOperation operation, State state) => operation switch
    {
        IExpressionStatementOperation statement => interpreter.Evaluate(statement.Operation, state),
        IAwaitOperation awaited => interpreter.Evaluate(awaited.Operation, state),
        ITranslatedQueryOperation query => interpreter.Evaluate(query.Operation, state),
        IArgumentOperation argument => interpreter.Evaluate(argument.Value, state),
        IConversionOperation conversion => Converted(conversion, state),
        _ => null,
    };

    private Value Converted(IConversionOperation conversion, State state)
    {
        var operand = interpreter.Evaluate(conversion.Operand, state);
        var value = conversion.OperatorMethod is null ? Narrowed.To(state, conversion.Type, operand) : operand;
        // What converts a value to another type gives nothing for nothing.
        if (conversion.OperatorMethod is not null && !state.Shapes.IsDeal(conversion.Type) && !state.Shapes.IsDeal(conversion.Operand.Type))
            return state.Of(operand) == Knowledge.Given ? Value.Something : interpreter.Fresh(conversion, state);
        if (conversion.OperatorMethod is not null || conversion.IsTryCast && value == operand && !conversion.Conversion.IsImplicit)
            return interpreter.Fresh(conversion, state);
        if (ThrowsOnNothing(conversion))
            state.Learn(Fact.Given(value));
        return value;
    }

    // A cast to what cannot be null. Of a truth value it is known whether it is true, and not whether it is there.
    private static bool ThrowsOnNothing(IConversionOperation conversion) =>
        (Types.IsNullable(conversion.Operand.Type) || conversion.Operand.Type is { IsReferenceType: true }) && conversion.OperatorMethod is null && !Types.IsNullable(conversion.Type) && conversion.Type is { IsValueType: true } && !Types.IsBool(conversion.Type);
}
