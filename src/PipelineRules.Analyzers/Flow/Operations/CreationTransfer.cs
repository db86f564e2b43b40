using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Operations that make something new.</summary>
internal sealed class CreationTransfer(OperationEvaluator operationEvaluator) : ITransferFunction
{
    public AbstractValue? Apply(IOperation operation, State state) => operation switch
    {
        IObjectCreationOperation creation => new ObjectCreation(operationEvaluator, creation, state).Create(),
        ITypeParameterObjectCreationOperation creation => ObjectCreation.Bare(operationEvaluator, creation, state),
        IArrayCreationOperation array => Array(array, state),
        ITupleOperation tuple => Tuple(tuple, state),
        IAnonymousObjectCreationOperation made => Anonymous(made, state),
        IDefaultValueOperation nothing => Default(nothing, state),
        IInterpolatedStringOperation or ITypeOfOperation or INameOfOperation => Text(operation, state),
        IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation lambda } creation => Lambda(lambda, creation, state),
        IFlowAnonymousFunctionOperation lambda => Lambda(lambda, lambda, state),
        _ => Collection(operation, state),
    };

    // Compilers that know them better than this one give collection expressions a kind of their own.
    private AbstractValue? Collection(IOperation operation, State state) =>
        operation.Syntax is CollectionExpressionSyntax && operation is not IConversionOperation
            && TypeKinds.ElementOf(operation.Type) is { } element
            ? Filled(operation, state, element, [.. operation.ChildOperations.Select(one => Element(one, element, state))])
            : null;

    private AbstractValue Element(IOperation one, ITypeSymbol element, State state) =>
        one.Syntax is SpreadElementSyntax && one.ChildOperations.FirstOrDefault() is { } spread
        ? SequenceElements.Element(operationEvaluator, one, state, operationEvaluator.Evaluate(spread, state), element)
        : operationEvaluator.Evaluate(one, state);

    private AbstractValue Array(IArrayCreationOperation array, State state)
    {
        foreach (var size in array.DimensionSizes)
            operationEvaluator.Evaluate(size, state);
        return array is { Initializer.ElementValues: var elements, Type: IArrayTypeSymbol type }
            ? Filled(array, state, type.ElementType, [.. elements.Select(one => operationEvaluator.Evaluate(one, state))])
            : Filled(array, state, TypeKinds.ElementOf(array.Type), []);
    }

    private AbstractValue Filled(IOperation making, State state, ITypeSymbol? element, IReadOnlyCollection<AbstractValue> values)
    {
        foreach (var abstractValue in values)
            state.Escape(abstractValue);
        var filled = SequenceElements.Create(
            operationEvaluator, making, state, element,
            ValueSummary.Union([.. values.Select(abstractValue => ValueSummary.Summarize(state, abstractValue, element))]));
        // A record and its image before the change, which are asked one after the other.
        if (values.Count(abstractValue => state.Shapes.IsLateBound(abstractValue.Type)) > 1)
            foreach (var record in values)
                DealChange.Look(state, record);
        return filled;
    }

    private AbstractValue Tuple(ITupleOperation tuple, State state)
    {
        var values = tuple.Elements.Select(element => operationEvaluator.Evaluate(element, state)).ToList();
        var made = operationEvaluator.Fresh(tuple, state);
        for (var at = 0; at < values.Count && !made.IsConstant; at++)
            state.Hold(new(made, $"Item{at + 1}"), values[at]);
        return made;
    }

    private AbstractValue Anonymous(IAnonymousObjectCreationOperation made, State state)
    {
        var parts = made.Initializers.OfType<ISimpleAssignmentOperation>()
            .Select(
                part =>
                    (Name: part.Target is IPropertyReferenceOperation { Property.Name: var name } ? name : "",
                        Value: operationEvaluator.Evaluate(part.Value, state))).ToList();
        var abstractValue = ObjectCreation.Bare(operationEvaluator, made, state);
        foreach (var part in parts)
            state.Hold(new(abstractValue, part.Name), part.Value);
        return abstractValue;
    }

    // A text that is put together is there.
    private AbstractValue Text(IOperation text, State state)
    {
        foreach (var part in text.ChildOperations)
            operationEvaluator.Evaluate(part, state);
        return AbstractValue.NonNull;
    }

    private AbstractValue Default(IDefaultValueOperation nothing, State state) => nothing.Type switch
    {
        var type when TypeKinds.IsBool(type) => AbstractValue.False,
        { IsValueType: true } deal when state.Shapes.IsDeal(deal) => ObjectCreation.Empty(operationEvaluator, nothing, state),
        var type => TypeKinds.DefaultNullState(type) == NullState.NotNull ? AbstractValue.NonNull : AbstractValue.Null,
    };

    private AbstractValue Lambda(IFlowAnonymousFunctionOperation lambda, IOperation creation, State state)
    {
        if (!operationEvaluator.Body.Inline.Include(lambda))
            operationEvaluator.Lambdas.Later(lambda, state);
        var abstractValue = operationEvaluator.Fresh(creation, state);
        if (!abstractValue.IsConstant)
            operationEvaluator.Body.Lambdas[abstractValue] = (lambda, operationEvaluator.Graph);
        return abstractValue;
    }
}
