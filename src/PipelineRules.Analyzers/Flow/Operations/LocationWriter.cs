using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Operations.Calls;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Puts values into places.</summary>
internal sealed class LocationWriter(OperationEvaluator operationEvaluator)
{
    /// <summary>Writes a value; gives the object whose member it became, if any.</summary>
    public AbstractValue? Write(IOperation target, AbstractValue abstractValue, State state) => target switch
    {
        ILocalReferenceOperation local => Hold(local.Local, abstractValue, target, state),
        IParameterReferenceOperation parameter => Hold(parameter.Parameter, abstractValue, target, state),
        IFlowCaptureReferenceOperation capture
            when operationEvaluator.Body.Targets.Find(operationEvaluator.Graph, capture.Id) is { } captured =>
                Write(captured, abstractValue, state),
        IDeclarationExpressionOperation declaration => Write(declaration.Expression, abstractValue, state),
        IMemberReferenceOperation member => Member(member, abstractValue, state),
        IArrayElementReferenceOperation element => Element(element, abstractValue, state),
        _ => null,
    };

    /// <summary>Binds a local to a value, unless other code may rebind it unseen.</summary>
    public AbstractValue? Hold(ISymbol symbol, AbstractValue abstractValue, IOperation writing, State state)
    {
        IndexedElements.Forget(operationEvaluator, state, symbol);
        if (!operationEvaluator.Body.Shared.Contains(symbol))
            state.Hold(new(symbol), Own(abstractValue, writing, state));
        return null;
    }

    /// <summary>The value itself, or, of a struct, a copy.</summary>
    public AbstractValue Own(AbstractValue abstractValue, IOperation writing, State state)
    {
        if (abstractValue is { IsConstant: false, Type.IsValueType: true } && state.Shapes.IsDeal(abstractValue.Type))
            return DealCopy.Create(operationEvaluator, writing, state, abstractValue, "copy");
        return abstractValue;
    }

    private AbstractValue? Member(IMemberReferenceOperation member, AbstractValue abstractValue, State state)
    {
        if (member is IPropertyReferenceOperation property)
            foreach (var argument in property.Arguments)
                operationEvaluator.Evaluate(argument, state);
        state.Escape(abstractValue);
        if (member.Instance is null)
        {
            state.Hold(new(member.Member), abstractValue);
            return null;
        }

        var holder = operationEvaluator.Evaluate(member.Instance, state);
        if (member is IPropertyReferenceOperation bag && AttributeBags.Is(bag, state.Shapes))
            DealCopy.Attributes(state, abstractValue, holder);
        else if (member is IPropertyReferenceOperation { Arguments: { Length: > 0 } indices }
            && TypeKinds.ElementOf(holder.Type) is not null && !state.Shapes.IsLateBound(holder.Type))
            Element(holder, indices.Select(index => index.Value), abstractValue, state);
        else if (!holder.IsConstant && MemberKeys.NameOf(member) is { } name)
            DealChange.Member(state, holder, name, abstractValue);
        else if (member is IPropertyReferenceOperation { Arguments.Length: > 0 } && state.Shapes.IsLateBound(holder.Type))
            Escape.Mark(state, holder);
        return holder;
    }

    private AbstractValue Element(IArrayElementReferenceOperation element, AbstractValue abstractValue, State state)
    {
        var array = operationEvaluator.Evaluate(element.ArrayReference, state);
        Element(array, element.Indices, abstractValue, state);
        return array;
    }

    private void Element(AbstractValue sequence, IEnumerable<IOperation> indices, AbstractValue abstractValue, State state)
    {
        if (Aggregates.ValueOf(sequence.Type) is null)
            SequenceElements.Add(state, sequence, abstractValue);
        else
            SequenceElements.AddValue(state, sequence, abstractValue);
        IndexedElements.Write(operationEvaluator, state, sequence, IndexedElements.NameOf(indices), abstractValue);
    }
}
