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

    private const string Prefix = "?at ";

    /// <summary>The name of the place of an element; null where an index may give something else when it is read again.</summary>
    public static string? NameOf(IEnumerable<IOperation> indices)
    {
        var all = indices.ToList();
        return all.TrueForAll(index => index.DescendantsAndSelf().All(IsPlain)) ? Prefix + string.Join(", ", all.Select(index => index.Syntax)) : null;
    }

    /// <summary>The element of a sequence or the value of a dictionary that stands in a place.</summary>
    public static Value Read(Interpreter interpreter, IOperation taking, State state, Value sequence, string? name, ITypeSymbol? type)
    {
        if (name is null || sequence.IsConstant)
            return Taken(interpreter, taking, state, sequence, type);
        if (state.At(new Place(sequence, name)) is { } known)
            return known;
        var element = Taken(interpreter, taking, state, sequence, type);
        if (!element.IsConstant)
        {
            interpreter.Body.HasIndexedElements = true;
            state.Hold(new(sequence, name), element);
        }

        return element;
    }

    /// <summary>Puts an element into its place; what stood in the others may have been the same.</summary>
    public static void Write(Interpreter interpreter, State state, Value sequence, string? name, Value element)
    {
        Forget(interpreter, state, sequence);
        if (name is null || sequence.IsConstant)
            return;
        interpreter.Body.HasIndexedElements = true;
        state.Hold(new(sequence, name), element);
    }

    /// <summary>A variable that may be an index gets another value.</summary>
    public static void Forget(Interpreter interpreter, State state, ISymbol index)
    {
        if (interpreter.Body.HasIndexedElements)
            foreach (var place in state.Held.Keys.Where(place => IsOne(place) && HasWord(place.Member, index.Name)).ToList())
                state.Drop(place);
    }

    /// <summary>A sequence changes.</summary>
    public static void Forget(Interpreter interpreter, State state, Value sequence)
    {
        if (interpreter.Body.HasIndexedElements)
            foreach (var place in state.Held.Keys.Where(place => IsOne(place) && place.Holder == sequence).ToList())
                state.Drop(place);
    }

    /// <summary>The elements of a sequence that were read by their places.</summary>
    public static IReadOnlyList<Value> In(State state, Value sequence) => [.. state.Held.Where(held => held.Key.Holder == sequence && IsOne(held.Key)).Select(held => held.Value)];

    /// <summary>Whether a place is that of an element.</summary>
    public static bool IsOne(Place place) => place.Member.StartsWith(Prefix, System.StringComparison.Ordinal);

    private static Value Taken(Interpreter interpreter, IOperation taking, State state, Value sequence, ITypeSymbol? type)
    {
        if (sequence.IsConstant || Aggregates.ValueOf(sequence.Type) is not { } valueType)
            return Sequence.Element(interpreter, taking, state, sequence, type);
        var pair = Sequence.Any(state, sequence, Types.ElementOf(sequence.Type));
        var value = pair == Value.Elsewhere ? pair : state.Read(pair, "Value", valueType);
        if (value.IsConstant)
            return value;
        var summary = ValueSummary.Of(state, value, valueType);
        var element = interpreter.Fresh(taking, state, valueType);
        summary.Apply(state, element);
        return element;
    }

    private static bool IsPlain(IOperation part) => part is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or IInstanceReferenceOperation or ILiteralOperation or IConversionOperation
        or IBinaryOperation or IUnaryOperation or IArgumentOperation || part.ConstantValue.HasValue;

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, System.StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, System.StringComparison.Ordinal))
            if (!IsLetter(text, at - 1) && !IsLetter(text, at + word.Length))
                return true;
        return false;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');
}
