using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>
/// Methods that write attributes of a late-bound record by their names: <c>Add</c>, <c>TryAdd</c>, <c>AddRange</c> of pairs,
/// <c>SetAttributeValue</c>.
/// </summary>
internal static class AttributeWrites
{
    private static readonly HashSet<string> s_writers =
        ["Add", "TryAdd", "AddRange", "SetAttributeValue", "SetValue", "Set", "Append", "AddOrUpdate"];

    /// <summary>The record on which a call is made; null where it is no late-bound record.</summary>
    public static IOperation? Record(IInvocationOperation call, DealShapes dealShapes) =>
        dealShapes.Marks.LateBound.Any && call.Instance is { } instance && !AttributeBags.IsApart(instance)
            && AttributeBags.Record(instance, dealShapes) is { } record && dealShapes.IsLateBound(record.Type) ? record : null;

    /// <summary>
    /// The attributes that a call writes, each with its value; null where it is no such call, or writes what nobody can name.
    /// </summary>
    public static IReadOnlyList<(string Name, IOperation Value)>? In(IInvocationOperation call)
    {
        if (!s_writers.Contains(call.TargetMethod.Name))
            return null;
        if (call.Arguments is [{ Value: var name }, { Value: var value }, ..] && Text(name) is { } only)
            return [(only, value)];
        var pairs = call.Arguments.SelectMany(argument => Pairs(argument.Value)).ToList();
        return pairs.Count > 0 && pairs.TrueForAll(pair => pair.Name is not null)
            ? [.. pairs.Select(pair => (pair.Name ?? "", pair.Value))]
            : null;
    }

    private static IEnumerable<(string? Name, IOperation Value)> Pairs(IOperation given) => given switch
    {
        IConversionOperation conversion => Pairs(conversion.Operand),
        IArrayCreationOperation { Initializer.ElementValues: var elements } => elements.SelectMany(Pairs),
        IObjectCreationOperation { Type.Name: "KeyValuePair", Arguments: [{ Value: var name }, { Value: var value }] } =>
            [(Text(name), value)],
        _ => [(null, given)],
    };

    private static string? Text(IOperation name) => name.ConstantValue is { HasValue: true, Value: string text } ? text : null;
}
