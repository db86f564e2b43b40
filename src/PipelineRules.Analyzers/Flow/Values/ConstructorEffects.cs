using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Annotations;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>What the constructors of one compilation do to the members of deals, looked up once each.</summary>
internal sealed class ConstructorEffects(AnnotatedSymbols marks)
{
    private readonly ConcurrentDictionary<IParameterSymbol, string> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(IMethodSymbol, string), bool> _unset = new();

    /// <summary>The member that an argument fills; null when none.</summary>
    public string? MemberFor(DealShape shape, IParameterSymbol? parameter) =>
        parameter is not null
            && (_members.TryGetValue(parameter, out var known) ? known : _members[parameter] = Filled(shape, parameter))
                is { Length: > 0 } member ? member : null;

    /// <summary>Whether a constructor leaves a member empty that no argument filled.</summary>
    public bool Leaves(IMethodSymbol? constructor, DealMember member) =>
        constructor is null
            || (_unset.TryGetValue((constructor, member.Name), out var known) ? known
                : _unset[(constructor, member.Name)] = ConstructorDefaults.After(constructor, member));

    private string Filled(DealShape shape, IParameterSymbol parameter) =>
        Inherited.MemberOf(parameter) is { } member ? MemberKeys.NameOf(member)
        : marks.Find(parameter).Has(AnnotationKind.MustHaveDate) && shape.MustHaveDates.FirstOrDefault() is { } date ? date.Name
        : marks.Find(parameter).Has(AnnotationKind.CustomerPriority) && shape.Priorities.FirstOrDefault() is { } priority ? priority.Name
        : "";
}
