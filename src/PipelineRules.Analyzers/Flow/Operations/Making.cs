using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Calls;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Operations that make something new.</summary>
internal sealed class Making(Interpreter interpreter) : IMeaning
{
    public Value? Of(IOperation operation, State state) => operation switch
    {
        IObjectCreationOperation creation => new Creation(interpreter, creation, state).Made(),
        ITypeParameterObjectCreationOperation creation => Creation.Bare(interpreter, creation, state),
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
    private Value? Collection(IOperation operation, State state) =>
        operation.Syntax is CollectionExpressionSyntax && operation is not IConversionOperation && Types.ElementOf(operation.Type) is { } element
            ? Filled(operation, state, element, [.. operation.ChildOperations.Select(one => Element(one, element, state))])
            : null;

    private Value Element(IOperation one, ITypeSymbol element, State state) => one.Syntax is SpreadElementSyntax && one.ChildOperations.FirstOrDefault() is { } spread
        ? Sequence.Element(interpreter, one, state, interpreter.Evaluate(spread, state), element)
        : interpreter.Evaluate(one, state);

    private Value Array(IArrayCreationOperation array, State state)
    {
        foreach (var size in array.DimensionSizes)
            interpreter.Evaluate(size, state);
        return array is { Initializer.ElementValues: var elements, Type: IArrayTypeSymbol type }
            ? Filled(array, state, type.ElementType, [.. elements.Select(one => interpreter.Evaluate(one, state))])
            : Filled(array, state, Types.ElementOf(array.Type), []);
    }

    private Value Filled(IOperation making, State state, ITypeSymbol? element, IReadOnlyCollection<Value> values)
    {
        foreach (var value in values)
            state.Leak(value);
        return Sequence.Of(interpreter, making, state, element, ValueSummary.Any([.. values.Select(value => ValueSummary.Of(state, value, element))]));
    }

    private Value Tuple(ITupleOperation tuple, State state)
    {
        var values = tuple.Elements.Select(element => interpreter.Evaluate(element, state)).ToList();
        var made = interpreter.Fresh(tuple, state);
        for (var at = 0; at < values.Count && !made.IsConstant; at++)
            state.Hold(new(made, $"Item{at + 1}"), values[at]);
        return made;
    }

    private Value Anonymous(IAnonymousObjectCreationOperation made, State state)
    {
        var parts = made.Initializers.OfType<ISimpleAssignmentOperation>()
            .Select(part => (Name: part.Target is IPropertyReferenceOperation { Property.Name: var name } ? name : "", Value: interpreter.Evaluate(part.Value, state))).ToList();
        var value = Creation.Bare(interpreter, made, state);
        foreach (var part in parts)
            state.Hold(new(value, part.Name), part.Value);
        return value;
    }

    // A text that is put together is there.
    private Value Text(IOperation text, State state)
    {
        foreach (var part in text.ChildOperations)
            interpreter.Evaluate(part, state);
        return Value.Something;
    }

    private Value Default(IDefaultValueOperation nothing, State state) => nothing.Type switch
    {
        var type when Types.IsBool(type) => Value.False,
        { IsValueType: true } deal when state.Shapes.IsDeal(deal) => Creation.Empty(interpreter, nothing, state),
        var type => Types.Usual(type) == Knowledge.Given ? Value.Something : Value.Null,
    };

    private Value Lambda(IFlowAnonymousFunctionOperation lambda, IOperation creation, State state)
    {
        if (!interpreter.Body.Inline.Include(lambda))
            interpreter.Lambdas.Later(lambda, state);
        var value = interpreter.Fresh(creation, state);
        if (!value.IsConstant)
            interpreter.Body.Lambdas[value] = (lambda, interpreter.Graph);
        return value;
    }
}
