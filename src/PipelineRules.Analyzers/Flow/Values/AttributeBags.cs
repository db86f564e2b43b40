using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>
/// A late-bound record and the collection of its attributes, which are one: <c>entity["x"]</c> and <c>entity.Attributes["x"]</c>.
/// </summary>
internal static class AttributeBags
{
    /// <summary>The record whose attributes an operation gives; the operation itself where it gives no such collection.</summary>
    public static IOperation? Record(IOperation? given, DealShapes dealShapes) => given switch
    {
        IPropertyReferenceOperation property when Is(property, dealShapes) => Record(property.Instance, dealShapes),
        IConversionOperation { OperatorMethod: null } conversion when dealShapes.IsDeal(conversion.Type) =>
            Record(conversion.Operand, dealShapes),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } filled
            when Filled(filled) is { } member && Is(member, dealShapes) => Record(member.Instance, dealShapes),
        _ => given,
    };

    /// <summary>Whether a property gives the collection of a record's attributes.</summary>
    public static bool Is(IPropertyReferenceOperation property, DealShapes dealShapes) =>
        property is { Arguments.Length: 0, Instance: { } record } && !IsApart(property)
        && dealShapes.Marks.LateBound.Any && dealShapes.IsLateBound(record.Type)
        && dealShapes.Marks.LateBound.HasStringIndexer(property.Type);

    /// <summary>
    /// Whether an operation gives texts, keys or the like, which stand apart from the attributes that have the same names.
    /// </summary>
    public static bool IsApart(IOperation? given) => given switch
    {
        IPropertyReferenceOperation { Property.Name: "FormattedValues" or "KeyAttributes" } => true,
        IConversionOperation conversion => IsApart(conversion.Operand),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } filled =>
            Filled(filled) is { } member && IsApart(member),
        _ => given?.Type?.Name.StartsWith("FormattedValue", StringComparison.Ordinal) is true,
    };

    // The member that a nested initializer fills: Attributes = { ["x"] = y }.
    private static IPropertyReferenceOperation? Filled(IOperation receiver)
    {
        for (var (inner, at) = (receiver, receiver.Parent); at is not null; (inner, at) = (at, at.Parent))
            if (at is IMemberInitializerOperation member && member.Initializer == inner)
                return member.InitializedMember as IPropertyReferenceOperation;
            else if (at is IObjectCreationOperation or IWithOperation)
                return null;
        return null;
    }
}
