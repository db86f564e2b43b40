using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Annotations;

/// <summary>Finds what the lines of the annotations file name.</summary>
internal sealed class AnnotationResolver(Compilation compilation)
{
    private static readonly string[] s_prefixes = ["P:", "F:", "M:"];

    public ResolvedLine Resolve(AnnotationLine line)
    {
        if (line.Mark.Length == 0)
            return ResolvedLine.Nothing($"'{line.Id}' has no mark: write an id, a semicolon and a mark");
        if (!AnnotationNames.TryFind(line.Mark, out var annotationKind))
            return ResolvedLine.Nothing($"'{line.Mark}' is no mark; the marks are {string.Join(", ", AnnotationNames.Short)}");
        return line.IsLateBound ? LateBound(line, annotationKind) : Declared(line, annotationKind);
    }

    private ResolvedLine LateBound(AnnotationLine line, AnnotationKind annotationKind)
    {
        if (!MarkTargets.OfLogicalNames.Has(annotationKind))
            return ResolvedLine.Nothing($"'{line.Mark}' cannot mark a logical name; those that can are {MarkTargets.ForLogicalNames}");
        if (line.Where.Length == 0 && MarkTargets.IsCommonName(line.LogicalName))
            return ResolvedLine.Warning(
                new LateBoundName(line.LogicalName, new(annotationKind, line.Values.ToImmutableArray<object>()), null),
                $"{line.Id} is a name that any dictionary may have, and without a type the line holds for all of them; write the type's "
                    + "documentation id behind a second semicolon");
        var type = line.Where.Length == 0 ? null : Symbols(line.Where).OfType<INamedTypeSymbol>().FirstOrDefault();
        return line.Where.Length > 0 && type is null
            ? ResolvedLine.Nothing($"'{line.Where}' names no type of this compilation or its references")
            : ResolvedLine.Names(new LateBoundName(line.LogicalName, new(annotationKind, line.Values.ToImmutableArray<object>()), type));
    }

    private ResolvedLine Declared(AnnotationLine line, AnnotationKind annotationKind)
    {
        var members = Symbols(line.Id).Where(symbol => symbol is IPropertySymbol or IFieldSymbol or IMethodSymbol).ToList();
        if (members.Count == 0)
            return ResolvedLine.Nothing($"'{line.Id}' names no member of this compilation or its references{Meant(line.Id)}");
        var marked =
            line.Where.Length == 0 ? members
                : [.. members.OfType<IMethodSymbol>().SelectMany(method => method.Parameters)
                    .Where(parameter => parameter.Name == line.Where)];
        if (marked.Count == 0)
            return ResolvedLine.Nothing($"'{line.Id}' has no parameter '{line.Where}'");
        return MarkTargets.Of(marked[0]).Has(annotationKind)
            ? WithValues(marked, annotationKind, line.Values)
            : ResolvedLine.Nothing($"'{line.Mark}' cannot mark {MarkTargets.Name(marked[0])}");
    }

    // An id without its prefix: P: a property, F: a field, M: a method.
    private string Meant(string id) => s_prefixes.Select(prefix => prefix + id)
        .FirstOrDefault(meant => id.IndexOf(':') < 0 && Symbols(meant).Length > 0) is { } found ? $"; did you mean '{found}'?" : "";

    private static ResolvedLine WithValues(List<ISymbol> marked, AnnotationKind annotationKind, IReadOnlyList<string> values)
    {
        if (annotationKind == AnnotationKind.HasMustHaveDateWhenTrue && values is ["false"])
            return ResolvedLine.Names(marked, Annotation.Create(AnnotationKind.HasMustHaveDateWhenFalse));
        var constants = values.Select(value => Constant(TypeOf(marked[0]), value)).ToImmutableArray();
        return constants.IndexOf(null) is >= 0 and var lost
            ? ResolvedLine.Nothing($"'{values[lost]}' is no value of {TypeOf(marked[0])?.Name}")
            : ResolvedLine.Names(marked, new(annotationKind, constants.OfType<object>().ToImmutableArray()));
    }

    private static object? Constant(ITypeSymbol? type, string value) => type is { TypeKind: TypeKind.Enum } && !char.IsDigit(value[0])
        ? type.GetMembers(value.Split('.').Last()).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue
        : value.Trim('"');

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => WithoutNull(property.Type),
        IFieldSymbol field => WithoutNull(field.Type),
        IParameterSymbol parameter => WithoutNull(parameter.Type),
        _ => null,
    };

    private static ITypeSymbol WithoutNull(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } ? value
            : type;

    // Roslyn's parser throws of some ids that are none: those name nothing.
    private ImmutableArray<ISymbol> Symbols(string id)
    {
        try
        {
            return DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return ImmutableArray<ISymbol>.Empty;
        }
    }
}
