using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Effects;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Operations that read a place.</summary>
internal sealed class ReadTransfer(OperationEvaluator operationEvaluator) : ITransferFunction
{
    public AbstractValue? Apply(IOperation operation, State state) => operation switch
    {
        ILocalReferenceOperation local => In(local.Local, state),
        IParameterReferenceOperation parameter => In(parameter.Parameter, state),
        IFlowCaptureReferenceOperation capture => In(capture.Id, state),
        IInstanceReferenceOperation self => operationEvaluator.Body.Values.This(self.Type),
        IFieldReferenceOperation field => Member(field, field.Field, state),
        IPropertyReferenceOperation property => Property(property, state),
        IArrayElementReferenceOperation element => Element(element, state),
        _ => null,
    };

    private static AbstractValue In(object place, State state) => state.At(place) ?? AbstractValue.Unknown;

    private AbstractValue Property(IPropertyReferenceOperation property, State state)
    {
        foreach (var argument in property.Arguments)
            operationEvaluator.Evaluate(argument, state);
        if (AttributeBags.Is(property, state.Shapes))
            return operationEvaluator.Evaluate(property.Instance, state);
        if (TypeKinds.IsNullable(property.Instance?.Type))
            return OfNullable(property, state);
        if (property.Property.Name == "Current" && property.Instance is { } sequence)
            return SequenceElements.Element(operationEvaluator, property, state, operationEvaluator.Evaluate(sequence, state));
        if (property is { Arguments.Length: > 0, Instance: { } indexed }
            && (MemberKeys.NameOf(property) is null
                || Aggregates.ValueOf(indexed.Type) is not null && !state.Shapes.IsLateBound(indexed.Type))
                    && TypeKinds.AreTracked(property.Type))
            return IndexedElements.Read(
                operationEvaluator, property, state, operationEvaluator.Evaluate(indexed, state),
                IndexedElements.NameOf(property.Arguments.Select(argument => argument.Value)), property.Property.Type);
        if (property is { Property.Name: "Values", Instance: { } dictionary } && Aggregates.ValueOf(dictionary.Type) is { } valueType)
            return Values(property, operationEvaluator.Evaluate(dictionary, state), valueType, state);
        var abstractValue = Member(property, property.Property, state);
        return TypeKinds.IsBool(property.Type) ? Asked(property, abstractValue, state) : abstractValue;
    }

    private AbstractValue Values(IOperation property, AbstractValue dictionary, ITypeSymbol type, State state)
    {
        var values = operationEvaluator.Fresh(property, state);
        var pair = SequenceElements.Any(state, dictionary, TypeKinds.ElementOf(dictionary.Type));
        if (!values.IsConstant)
            state.Hold(
                new(values, AbstractValue.Each),
                dictionary.IsConstant || pair == AbstractValue.Unknown ? AbstractValue.Unknown : state.Read(pair, "Value", type));
        return values;
    }

    // What stands in a static member stays there until it is written or other code runs.
    private AbstractValue Static(IMemberReferenceOperation member, ISymbol symbol, State state)
    {
        if (!state.Shapes.IsDealOrDeals(member.Type))
            return operationEvaluator.Fresh(member, state);
        if (state.At(symbol) is { } known)
            return known;
        var abstractValue = operationEvaluator.Body.Values.InitialValue(symbol, member.Type);
        state.Hold(new(symbol), abstractValue);
        state.Escape(abstractValue);
        return abstractValue;
    }

    private AbstractValue OfNullable(IPropertyReferenceOperation property, State state)
    {
        var abstractValue = operationEvaluator.Evaluate(property.Instance, state);
        if (property.Property.Name == nameof(System.Nullable<int>.HasValue))
            return operationEvaluator.Condition(
                property, state,
                TypeKinds.IsBoolean(property.Instance?.Type) ? ConditionFacts.Nothing : ConditionFacts.IsNotNull(abstractValue));
        if (TypeKinds.IsBoolean(property.Instance?.Type))
            return abstractValue;
        state.Assume(NullFact.NotNull(abstractValue));
        return AbstractValue.NonNull;
    }

    private AbstractValue Asked(IPropertyReferenceOperation property, AbstractValue abstractValue, State state)
    {
        if (Summarized(property, state) is { } asked)
            return asked;
        if (property.Instance is { } instance && !abstractValue.IsConstant)
            PipelineRules.Analyzers.Flow.Operations.Calls.Contracts
                .LearnFromProperty(state, abstractValue, property.Property, operationEvaluator.Evaluate(instance, state), instance.Type);
        return abstractValue;
    }

    // A property of the same compilation that asks for the date.
    private AbstractValue? Summarized(IPropertyReferenceOperation property, State state)
    {
        if (property is not { Property.GetMethod: { } getter, Instance: { } instance } || !state.Shapes.IsDeal(instance.Type)
            || operationEvaluator.Body.SummaryOf(getter) is not { } summary)
            return null;
        var deal = operationEvaluator.Evaluate(instance, state);
        var conditionFacts =
            PipelineRules.Analyzers.Flow.Operations.Calls.SummarizedCalls
                .Asked(state, summary, place => place == MethodSummary.This ? deal : null);
        return conditionFacts.WhenTrue.Length + conditionFacts.WhenFalse.Length > 0
            ? operationEvaluator.Condition(property, state, conditionFacts)
            : null;
    }

    private AbstractValue Member(IMemberReferenceOperation member, ISymbol symbol, State state)
    {
        if (member.Instance is null)
            return Static(member, symbol, state);
        var holder = operationEvaluator.Evaluate(member.Instance, state);
        if (member.Instance.Type is { IsReferenceType: true })
            state.Assume(NullFact.NotNull(holder));
        if (!TypeKinds.AreTracked(member.Type) || holder.IsConstant && holder != AbstractValue.Unknown
            || MemberKeys.NameOf(member) is not { } name)
            return operationEvaluator.Fresh(member, state);
        var abstractValue = state.Read(holder, name, symbol is IPropertySymbol { Type: var declared } ? declared : member.Type);
        if (holder == operationEvaluator.Body.Values.This(symbol.ContainingType) || state.Escaped.Contains(holder))
            state.Escape(abstractValue);
        return abstractValue;
    }

    private AbstractValue Element(IArrayElementReferenceOperation element, State state)
    {
        foreach (var index in element.Indices)
            operationEvaluator.Evaluate(index, state);
        return IndexedElements.Read(
            operationEvaluator, element, state, operationEvaluator.Evaluate(element.ArrayReference, state),
            IndexedElements.NameOf(element.Indices), element.Type);
    }
}
