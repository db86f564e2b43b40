using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Annotations;

/// <summary>
/// The symbols whose marks hold for another: what it overrides or implements, and the parameter or member that it is the other face of.
/// </summary>
internal static class Inherited
{
    public static IEnumerable<ISymbol> From(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => From(parameter),
        IPropertySymbol property => Implemented(property).Concat(Overridden(property.OverriddenProperty)).Concat(ParametersOf(property)),
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => [property],
        IMethodSymbol method => Implemented(method).Concat(Overridden(method.OverriddenMethod)).Concat(Overridden(method.ReducedFrom)),
        _ => [],
    };

    /// <summary>The member that a constructor's parameter fills: the one of its name, whatever the case of its letters.</summary>
    public static ISymbol? MemberOf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            ? Types(constructor.ContainingType).SelectMany(type => type.GetMembers())
                .FirstOrDefault(
                    member => member is IPropertySymbol or IFieldSymbol { AssociatedSymbol: null } && IsNamed(member, parameter.Name))
            : null;

    private static IEnumerable<ISymbol> From(IParameterSymbol parameter) => parameter.ContainingSymbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => Overridden(MemberOf(parameter)),
        IMethodSymbol method =>
            Implemented(method).Concat(Overridden(method.OverriddenMethod)).Concat(Overridden(method.ReducedFrom)).OfType<IMethodSymbol>()
            .Select(
                other =>
                    other.Parameters
                        .FirstOrDefault(one => one.Ordinal == parameter.Ordinal + (other.Parameters.Length - method.Parameters.Length)))
                        .OfType<ISymbol>(),
        _ => [],
    };

    private static IEnumerable<ISymbol> Overridden(ISymbol? symbol) => symbol is null ? [] : [symbol];

    // A positional parameter of a record carries the marks of its property.
    private static IEnumerable<ISymbol> ParametersOf(IPropertySymbol property) => property.ContainingType is { IsRecord: true } type
        ? type.InstanceConstructors.SelectMany(constructor => constructor.Parameters).Where(parameter => parameter.Name == property.Name)
        : [];

    private static IEnumerable<ISymbol> Implemented(ISymbol member) =>
        from type in member.ContainingType.AllInterfaces
        from declared in type.GetMembers()
        where declared.Kind == member.Kind && member.Name.EndsWith(declared.Name, StringComparison.Ordinal)
            && SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(declared), member)
        select declared;

    private static IEnumerable<INamedTypeSymbol> Types(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }

    private static bool IsNamed(ISymbol member, string name) =>
        string.Equals(member.Name.TrimStart('_'), name, StringComparison.OrdinalIgnoreCase);
}
