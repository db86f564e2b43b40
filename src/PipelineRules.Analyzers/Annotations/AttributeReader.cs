using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Annotations;

/// <summary>What attributes say, by their names.</summary>
internal static class AttributeReader
{
    public static Annotation Read(ImmutableArray<AttributeData> attributes)
    {
        var all = Annotation.None;
        foreach (var attribute in attributes)
            all = all.And(Read(attribute));
        return all;
    }

    private static Annotation Read(AttributeData attribute) =>
        attribute.AttributeClass is { } type && AnnotationNames.TryFind(type.Name, out var annotationKind)
            ? Read(annotationKind, attribute.ConstructorArguments)
            : Annotation.None;

    private static Annotation Read(AnnotationKind annotationKind, ImmutableArray<TypedConstant> arguments) => annotationKind switch
    {
        AnnotationKind.ForecastCategory => new(annotationKind, Constants(arguments)),
        AnnotationKind.HasMustHaveDateWhenTrue when arguments.Length == 1 && arguments[0].Value is false =>
            Annotation.Create(AnnotationKind.HasMustHaveDateWhenFalse),
        _ => Annotation.Create(annotationKind),
    };

    private static ImmutableArray<object> Constants(ImmutableArray<TypedConstant> arguments) =>
        arguments.SelectMany(Flat).Select(constant => constant.Value).OfType<object>().ToImmutableArray();

    private static IEnumerable<TypedConstant> Flat(TypedConstant given) =>
        given.Kind != TypedConstantKind.Array ? [given] : given.IsNull ? [] : given.Values.AsEnumerable();
}
