using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using System;

namespace PipelineRules.Analyzers.Annotations;

/// <summary>The marked logical names of late-bound records: <c>entity["estimatedclosedate"]</c>.</summary>
internal sealed class LateBoundNames(IReadOnlyList<LateBoundName> names)
{
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _indexed = new(SymbolEqualityComparer.Default);

    public bool Any => names.Count > 0;

    /// <summary>What the file says of a logical name on a type with a string indexer.</summary>
    public Annotation Find(ITypeSymbol? type, string name) =>
        On(type).Where(marked => marked.Name == name).Aggregate(Annotation.None, (all, marked) => all.And(marked.Annotation));

    /// <summary>The logical names that carry a mark on a type; none where it has no string indexer.</summary>
    public ImmutableArray<string> Named(ITypeSymbol? type, AnnotationKind annotationKind) =>
        On(type).Where(marked => marked.Annotation.Has(annotationKind)).Select(marked => marked.Name).ToImmutableArray();

    private IEnumerable<LateBoundName> On(ITypeSymbol? type) =>
        Any && HasStringIndexer(type) ? names.Where(marked => marked.Type is null || type.DerivesFrom(marked.Type)) : [];

    /// <summary>
    /// Whether a type gives values by text, among which may be days: a record, a dictionary of objects or texts, and none of numbers or of
    /// objects of its own kind.
    /// </summary>
    public bool HasStringIndexer(ITypeSymbol? type) =>
        type is not null && (_indexed.TryGetValue(type, out var has) ? has : _indexed.GetOrAdd(type, Look));

    private static bool Look(ITypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (at.GetMembers("this[]").OfType<IPropertySymbol>().FirstOrDefault(IsByText) is { } indexer)
                return CanHoldDays(indexer.Type);
        return type.TypeKind == TypeKind.Interface
            && type.AllInterfaces.SelectMany(one => one.GetMembers("this[]")).OfType<IPropertySymbol>()
                .Any(indexer => IsByText(indexer) && CanHoldDays(indexer.Type));
    }

    private static bool IsByText(IPropertySymbol indexer) => indexer.Parameters is [{ Type.SpecialType: SpecialType.System_String }];

    private static bool CanHoldDays(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Object or SpecialType.System_String or SpecialType.System_DateTime } => true,
        { SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum or TypeKind.Array or TypeKind.Delegate } => false,
        _ when IsRecord(type) => false,
        _ => !type.GetMembers().OfType<IPropertySymbol>()
            .Any(property => AttributeReader.Read(property.GetAttributes()) != Annotation.None),
    };

    // A collection of records is none itself: images["PreImage"].
    private static bool IsRecord(ITypeSymbol type) => type.GetMembers("this[]").OfType<IPropertySymbol>()
        .Any(indexer => IsByText(indexer) && indexer.Type.SpecialType is (SpecialType.System_Object or SpecialType.System_String));
}
