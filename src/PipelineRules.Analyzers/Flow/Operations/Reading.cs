using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Operations that read a place.</summary>
internal sealed class Reading(Interpreter interpreter) : IMeaning
{
    public Value? Of(IOperation operation, State state) => operation switch
    {
        ILocalReferenceOperation local => In(local.Local, state),
        IParameterReferenceOperation parameter => In(parameter.Parameter, state),
        IFlowCaptureReferenceOperation capture => In(capture.Id, state),
        IInstanceReferenceOperation self => interpreter.Body.Table.This(self.Type),
        IFieldReferenceOperation field => Member(field, field.Field, state),
        IPropertyReferenceOperation property => Property(property, state),
        IArrayElementReferenceOperation element => Element(element, state),
        _ => null,
    };

    private static Value In(object place, State state) => state.At(place) ?? Value.Elsewhere;

    private Value Property(IPropertyReferenceOperation property, State state)
    {
        foreach (var argument in property.Arguments)
            interpreter.Evaluate(argument, state);
        if (AttributeBags.Is(property, state.Shapes))
            return interpreter.Evaluate(property.Instance, state);
        if (Types.IsNullable(property.Instance?.Type))
            return OfNullable(property, state);
        if (property.Property.Name == "Current" && property.Instance is { } sequence)
            return Sequence.Element(interpreter, property, state, interpreter.Evaluate(sequence, state));
        if (property is { Arguments.Length: > 0, Instance: { } indexed } && (Members.NameOf(property) is null || Aggregates.ValueOf(indexed.Type) is not null && !state.Shapes.IsLateBound(indexed.Type)) && Types.AreTracked(property.Type))
            return IndexedElements.Read(interpreter, property, state, interpreter.Evaluate(indexed, state), IndexedElements.NameOf(property.Arguments.Select(argument => argument.Value)), property.Property.Type);
        if (property is { Property.Name: "Values", Instance: { } dictionary } && Aggregates.ValueOf(dictionary.Type) is { } valueType)
            return Values(property, interpreter.Evaluate(dictionary, state), valueType, state);
        var value = Member(property, property.Property, state);
        return Types.IsBool(property.Type) ? Asked(property, value, state) : value;
    }

    private Value Values(IOperation property, Value dictionary, ITypeSymbol type, State state)
    {
        var values = interpreter.Fresh(property, state);
        var pair = Sequence.Any(state, dictionary, Types.ElementOf(dictionary.Type));
        if (!values.IsConstant)
            state.Hold(new(values, Value.Each), dictionary.IsConstant || pair == Value.Elsewhere ? Value.Elsewhere : state.Read(pair, "Value", type));
        return values;
    }

    // What stands in a static member stays there until it is written or other code runs.
    private Value Static(IMemberReferenceOperation member, ISymbol symbol, State state)
    {
        if (!state.Shapes.IsDealOrDeals(member.Type))
            return interpreter.Fresh(member, state);
        if (state.At(symbol) is { } known)
            return known;
        var value = interpreter.Body.Table.Of(symbol, member.Type);
        state.Hold(new(symbol), value);
        state.Leak(value);
        return value;
    }

    private Value OfNullable(IPropertyReferenceOperation property, State state)
    {
        var value = interpreter.Evaluate(property.Instance, state);
        if (property.Property.Name == nameof(System.Nullable<int>.HasValue))
            return interpreter.Condition(property, state, Types.IsTruth(property.Instance?.Type) ? Check.Nothing : Check.IsGiven(value));
        if (Types.IsTruth(property.Instance?.Type))
            return value;
        state.Learn(Fact.Given(value));
        return Value.Something;
    }

    private Value Asked(IPropertyReferenceOperation property, Value value, State state)
    {
        if (Summarized(property, state) is { } asked)
            return asked;
        if (property.Instance is { } instance && !value.IsConstant)
            Calls.Promises.Ask(state, value, property.Property, interpreter.Evaluate(instance, state), instance.Type);
        return value;
    }

    // A property of the same compilation that asks for the date.
    private Value? Summarized(IPropertyReferenceOperation property, State state)
    {
        if (property is not { Property.GetMethod: { } getter, Instance: { } instance } || !state.Shapes.IsDeal(instance.Type) || interpreter.Body.SummaryOf(getter) is not { } summary)
            return null;
        var deal = interpreter.Evaluate(instance, state);
        var check = Calls.SummarizedCalls.Asked(state, summary, place => place == Summaries.MethodSummary.This ? deal : null);
        return check.WhenTrue.Length + check.WhenFalse.Length > 0 ? interpreter.Condition(property, state, check) : null;
    }

    private Value Member(IMemberReferenceOperation member, ISymbol symbol, State state)
    {
        if (member.Instance is null)
            return Static(member, symbol, state);
        var holder = interpreter.Evaluate(member.Instance, state);
        if (member.Instance.Type is { IsReferenceType: true })
            state.Learn(Fact.Given(holder));
        if (!Types.AreTracked(member.Type) || holder.IsConstant && holder != Value.Elsewhere || Members.NameOf(member) is not { } name)
            return interpreter.Fresh(member, state);
        var value = state.Read(holder, name, symbol is IPropertySymbol { Type: var declared } ? declared : member.Type);
        if (holder == interpreter.Body.Table.This(symbol.ContainingType) || state.Leaked.Contains(holder))
            state.Leak(value);
        return value;
    }

    private Value Element(IArrayElementReferenceOperation element, State state)
    {
        foreach (var index in element.Indices)
            interpreter.Evaluate(index, state);
        return IndexedElements.Read(interpreter, element, state, interpreter.Evaluate(element.ArrayReference, state), IndexedElements.NameOf(element.Indices), element.Type);
    }
}
