using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Operations that hand on what they are given.</summary>
internal sealed class ConversionTransfer(OperationEvaluator operationEvaluator) : ITransferFunction
{
    public AbstractValue? Apply(IOperation operation, State state) => operation switch
    {
        IExpressionStatementOperation statement => operationEvaluator.Evaluate(statement.Operation, state),
        IAwaitOperation awaited => operationEvaluator.Evaluate(awaited.Operation, state),
        ITranslatedQueryOperation query => operationEvaluator.Evaluate(query.Operation, state),
        IArgumentOperation argument => operationEvaluator.Evaluate(argument.Value, state),
        IConversionOperation conversion => Converted(conversion, state),
        _ => null,
    };

    private AbstractValue Converted(IConversionOperation conversion, State state)
    {
        var operand = operationEvaluator.Evaluate(conversion.Operand, state);
        var abstractValue = conversion.OperatorMethod is null ? NarrowedDeal.To(state, conversion.Type, operand) : operand;
        // What converts a value to another type gives nothing for nothing.
        if (conversion.OperatorMethod is not null && !state.Shapes.IsDeal(conversion.Type) && !state.Shapes.IsDeal(conversion.Operand.Type))
            return state.NullStateOf(operand) == NullState.NotNull ? AbstractValue.NonNull : operationEvaluator.Fresh(conversion, state);
        if (conversion.OperatorMethod is not null || conversion.IsTryCast && abstractValue == operand && !conversion.Conversion.IsImplicit)
            return Made(conversion, state.NullStateOf(operand), state);
        if (ThrowsOnNothing(conversion))
            state.Assume(NullFact.NotNull(abstractValue));
        return abstractValue;
    }

    private AbstractValue Made(IConversionOperation conversion, NullState given, State state)
    {
        var made = operationEvaluator.Fresh(conversion, state);
        if (!made.IsConstant && conversion.OperatorMethod is not null && given == NullState.NotNull)
            state.Set(made, NullState.NotNull);
        return made;
    }

    // A cast to what cannot be null. Of a truth value it is known whether it is true, and not whether it is there.
    private static bool ThrowsOnNothing(IConversionOperation conversion) =>
        (TypeKinds.IsNullable(conversion.Operand.Type) || conversion.Operand.Type is { IsReferenceType: true })
            && conversion.OperatorMethod is null && !TypeKinds.IsNullable(conversion.Type) && conversion.Type is { IsValueType: true }
            && !TypeKinds.IsBool(conversion.Type);
}
