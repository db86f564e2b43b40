using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>The names by which members are told apart.</summary>
internal static class MemberKeys
{
    /// <summary>A field's or property's name; of an indexer the constant text in brackets; null when that is not known.</summary>
    public static string? NameOf(IOperation? reference) => reference switch
    {
        IFieldReferenceOperation field => NameOf(field.Field),
        IPropertyReferenceOperation { Arguments.Length: 0 } property => NameOf(property.Property),
        IPropertyReferenceOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }] } => $"[{key}]",
        _ => null,
    };

    /// <summary>A member's name, without the interface that it implements by name.</summary>
    public static string NameOf(ISymbol member) => member switch
    {
        IFieldSymbol { CorrespondingTupleField: { } element } => element.Name,
        _ => member.Name.LastIndexOf('.') is >= 0 and var dot ? member.Name.Substring(dot + 1) : member.Name,
    };
}
