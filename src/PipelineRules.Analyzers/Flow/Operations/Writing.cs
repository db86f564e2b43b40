using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Calls;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Puts values into places.</summary>
internal sealed class Writing(Interpreter interpreter)
{
    /// <summary>Writes a value; gives the object whose member it became, if any.</summary>
    public Value? Write(IOperation target, Value value, State state) => target switch
    {
        ILocalReferenceOperation local => Hold(local.Local, value, target, state),
        IParameterReferenceOperation parameter => Hold(parameter.Parameter, value, target, state),
        IFlowCaptureReferenceOperation capture when interpreter.Body.Targets.Of(interpreter.Graph, capture.Id) is { } captured => Write(captured, value, state),
        IDeclarationExpressionOperation declaration => Write(declaration.Expression, value, state),
        IMemberReferenceOperation member => Member(member, value, state),
        IArrayElementReferenceOperation element => Element(element, value, state),
        _ => null,
    };

    /// <summary>Binds a local to a value, unless other code may rebind it unseen.</summary>
    public Value? Hold(ISymbol symbol, Value value, IOperation writing, State state)
    {
        IndexedElements.Forget(interpreter, state, symbol);
        if (!interpreter.Body.Shared.Contains(symbol))
            state.Hold(new(symbol), Own(value, writing, state));
        return null;
    }

    /// <summary>The value itself, or, of a struct, a copy.</summary>
    public Value Own(Value value, IOperation writing, State state)
    {
        if (value is { IsConstant: false, Type.IsValueType: true } && state.Shapes.IsDeal(value.Type))
            return Copy.Of(interpreter, writing, state, value, "copy");
        return value;
    }

    private Value? Member(IMemberReferenceOperation member, Value value, State state)
    {
        if (member is IPropertyReferenceOperation property)
            foreach (var argument in property.Arguments)
                interpreter.Evaluate(argument, state);
        state.Leak(value);
        if (member.Instance is null)
        {
            state.Hold(new(member.Member), value);
            return null;
        }

        var holder = interpreter.Evaluate(member.Instance, state);
        if (member is IPropertyReferenceOperation bag && AttributeBags.Is(bag, state.Shapes))
            Copy.Attributes(state, value, holder);
        else if (member is IPropertyReferenceOperation { Arguments: { Length: > 0 } indices } && Types.ElementOf(holder.Type) is not null && !state.Shapes.IsLateBound(holder.Type))
            Element(holder, indices.Select(index => index.Value), value, state);
        else if (!holder.IsConstant && Members.NameOf(member) is { } name)
            Change.Member(state, holder, name, value);
        else if (member is IPropertyReferenceOperation { Arguments.Length: > 0 } && state.Shapes.IsLateBound(holder.Type))
            Escape.Of(state, holder);
        return holder;
    }

    private Value Element(IArrayElementReferenceOperation element, Value value, State state)
    {
        var array = interpreter.Evaluate(element.ArrayReference, state);
        Element(array, element.Indices, value, state);
        return array;
    }

    private void Element(Value sequence, IEnumerable<IOperation> indices, Value value, State state)
    {
        if (Aggregates.ValueOf(sequence.Type) is null)
            Sequence.Add(state, sequence, value);
        else
            Sequence.AddValue(state, sequence, value);
        IndexedElements.Write(interpreter, state, sequence, IndexedElements.NameOf(indices), value);
    }
}
