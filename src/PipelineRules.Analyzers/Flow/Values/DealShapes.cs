using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Annotations;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>The shapes of the types of one compilation.</summary>
/// <param name="marks">What is said of its symbols.</param>
/// <param name="ownDateOnly">Whether a linked priority does not count: a deal has its date only if it carries it by itself.</param>
internal sealed class DealShapes(AnnotatedSymbols marks, bool ownDateOnly = false)
{
    private readonly ConcurrentDictionary<ITypeSymbol, DealShape> _known = new(SymbolEqualityComparer.Default);

    public AnnotatedSymbols Marks => marks;

    public ConstructorEffects Constructors { get; } = new(marks);

    public DealShape Find(ITypeSymbol? type) =>
        type is null ? DealShape.None : _known.TryGetValue(type, out var shape) ? shape : _known.GetOrAdd(type, Look);

    public bool IsDeal(ITypeSymbol? type) => Find(type).IsDeal;

    /// <summary>Whether a type is a late-bound record, which carries its date by a logical name.</summary>
    public bool IsLateBound(ITypeSymbol? type) => Find(type).IsLateBound;

    /// <summary>Whether a type is a deal's, or a sequence's of deals.</summary>
    public bool IsDealOrDeals(ITypeSymbol? type) => IsDeal(type) || IsDeal(TypeKinds.ElementOf(type));

    private DealShape Look(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol parameter)
            return parameter.ConstraintTypes.Select(Find).FirstOrDefault(shape => shape.IsDeal) ?? DealShape.None;
        var members = Declared(type).ToList();
        return new(
            Marked(members, type, AnnotationKind.MustHaveDate),
            ownDateOnly ? ImmutableArray<DealMember>.Empty : Marked(members, type, AnnotationKind.CustomerPriority))
        {
            Forecasting =
                Marked(members, type, AnnotationKind.ForecastCloseDate | AnnotationKind.ForecastCategory).Select(member => member.Name)
                    .ToImmutableArray(),
            CloseDates = Marked(members, type, AnnotationKind.ForecastCloseDate).Select(member => member.Name).ToImmutableArray(),
        };
    }

    private ImmutableArray<DealMember> Marked(List<ISymbol> members, ITypeSymbol type, AnnotationKind annotationKind) =>
        members.Where(member => marks.Find(member).Has(annotationKind)).Select(Member)
            .Concat(marks.LateBound.Named(type, annotationKind).Select(name => new DealMember($"[{name}]", null, true)))
            .GroupBy(member => member.Name).Select(group => group.First()).ToImmutableArray();

    private static DealMember Member(ISymbol member) => member switch
    {
        IPropertySymbol property => new(property.Name.Split('.').Last(), property.Type, property.SetMethod is { IsInitOnly: false }),
        IFieldSymbol field => new(field.Name, field.Type, !field.IsReadOnly),
        _ => new(member.Name, null, true),
    };

    private static IEnumerable<ISymbol> Declared(ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
            foreach (var member in at.GetMembers())
                if (member is IPropertySymbol { IsStatic: false } or IFieldSymbol { IsStatic: false, AssociatedSymbol: null })
                    yield return member;
        foreach (var member in type.AllInterfaces.SelectMany(one => one.GetMembers())
            .Where(member => member is IPropertySymbol { IsStatic: false }))
            yield return member;
    }
}
