using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>Elements that are read by an index or a key. Read again with nothing in between, it is the same element.</summary>
internal static class IndexedElements
{
    public const string First = "?at 0";
    public const string Last = "?at ^1";

    /// <summary>The name of the place of an element; null where an index may give something else when it is read again.</summary>
    public static string? NameOf(IEnumerable<IOperation> indices)
    {
        var all = indices.ToList();
        return all.TrueForAll(index => index.DescendantsAndSelf().All(IsPlain))
            ? AbstractLocation.ElementPrefix + string.Join(", ", all.Select(index => index.Syntax))
            : null;
    }

    /// <summary>The element of a sequence or the value of a dictionary that stands in a place.</summary>
    public static AbstractValue Read(
        OperationEvaluator operationEvaluator, IOperation taking, State state, AbstractValue sequence, string? name, ITypeSymbol? type)
    {
        if (name is null || sequence.IsConstant)
            return Taken(operationEvaluator, taking, state, sequence, type);
        if (state.At(new AbstractLocation(sequence, name)) is { } known)
            return known;
        var element = Taken(operationEvaluator, taking, state, sequence, type);
        if (!element.IsConstant)
        {
            operationEvaluator.Body.HasIndexedElements = true;
            state.Hold(new(sequence, name), element);
        }

        return element;
    }

    /// <summary>Puts an element into its place; what stood in the others may have been the same.</summary>
    public static void Write(
        OperationEvaluator operationEvaluator, State state, AbstractValue sequence, string? name, AbstractValue element)
    {
        Forget(operationEvaluator, state, sequence);
        if (name is null || sequence.IsConstant)
            return;
        operationEvaluator.Body.HasIndexedElements = true;
        state.Hold(new(sequence, name), element);
    }

    /// <summary>A variable that may be an index gets another value.</summary>
    public static void Forget(OperationEvaluator operationEvaluator, State state, ISymbol index)
    {
        if (operationEvaluator.Body.HasIndexedElements)
            foreach (var abstractLocation in state.Held.Keys
                .Where(abstractLocation => abstractLocation.IsElement && HasWord(abstractLocation.Member, index.Name)).ToList())
                state.Drop(abstractLocation);
    }

    /// <summary>A sequence changes.</summary>
    public static void Forget(OperationEvaluator operationEvaluator, State state, AbstractValue sequence)
    {
        if (operationEvaluator.Body.HasIndexedElements)
            foreach (var abstractLocation in state.Held.Keys
                .Where(abstractLocation => abstractLocation.IsElement && abstractLocation.Holder == sequence).ToList())
                state.Drop(abstractLocation);
    }

    /// <summary>The elements of a sequence that were read by their places.</summary>
    public static IReadOnlyList<AbstractValue> In(State state, AbstractValue sequence) =>
        [.. state.Held.Where(held => held.Key.Holder == sequence && held.Key.IsElement).Select(held => held.Value)];

    private static AbstractValue Taken(
        OperationEvaluator operationEvaluator, IOperation taking, State state, AbstractValue sequence, ITypeSymbol? type)
    {
        if (sequence.IsConstant || Aggregates.ValueOf(sequence.Type) is not { } valueType)
            return SequenceElements.Element(operationEvaluator, taking, state, sequence, type);
        var pair = SequenceElements.Any(state, sequence, TypeKinds.ElementOf(sequence.Type));
        var abstractValue = pair == AbstractValue.Unknown ? pair : state.Read(pair, "Value", valueType);
        if (abstractValue.IsConstant)
            return abstractValue;
        var summary = ValueSummary.Summarize(state, abstractValue, valueType);
        var element = operationEvaluator.Fresh(taking, state, valueType);
        summary.Apply(state, element);
        return element;
    }

    private static bool IsPlain(IOperation part) =>
        part is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or IInstanceReferenceOperation
            or ILiteralOperation or IConversionOperation
        or IBinaryOperation or IUnaryOperation or IArgumentOperation || part.ConstantValue.HasValue;

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, System.StringComparison.Ordinal); at
            >= 0; at = text.IndexOf(word, at + 1, System.StringComparison.Ordinal))
            if (!IsLetter(text, at - 1) && !IsLetter(text, at + word.Length))
                return true;
        return false;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');
}
