using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators.Verdicts;

/// <summary>An enumeration of the core with a best member, a worst one, and one between them that says that nobody knows yet.</summary>
internal sealed class AnswerScale
{
    private readonly INamedTypeSymbol _type;
    private readonly string _best;

    private AnswerScale(INamedTypeSymbol type, string best, string open, string worst) =>
        (_type, _best, Open, Worst) = (type, best, open, worst);

    /// <summary>The member between: Unknown, Unproven.</summary>
    public string Open { get; }

    /// <summary>The worst member: No, Reactive.</summary>
    public string Worst { get; }

    /// <summary>The scales that a compilation knows.</summary>
    public static IReadOnlyList<AnswerScale> Find(Compilation compilation) => new[]
    {
        compilation.GetTypeByMetadataName(KnownTypes.AnswerKind) is { } answer ? new AnswerScale(answer, "Yes", "Unknown", "No") : null,
        compilation.GetTypeByMetadataName(KnownTypes.Stance) is { } stance ? new AnswerScale(stance, "Proactive", "Unproven", "Reactive")
            : null,
    }.OfType<AnswerScale>().ToList();

    /// <summary>The number of the best member.</summary>
    public int BestNumber => _type.GetMembers(_best).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue is int number ? number : -1;

    public bool IsBest(IOperation operation) => IsMember(operation, _best);

    public bool IsOpen(IOperation operation) => IsMember(operation, Open);

    public bool IsWorst(IOperation operation) => IsMember(operation, Worst);

    /// <summary>Whether values of a type are on this scale, missing ones among them.</summary>
    public bool Measures(ITypeSymbol? type) =>
        type.Is(_type) || type is INamedTypeSymbol { TypeArguments: [var one] } && type.IsNullable() && one.Is(_type);

    /// <summary>Whether a type of the core carries a value of this scale, as an assessed deal its stance.</summary>
    public bool IsCarriedBy(ITypeSymbol? type) =>
        type is INamedTypeSymbol { ContainingNamespace: { } room } && $"{room}".StartsWith("PipelineRules", System.StringComparison.Ordinal)
        && type.GetMembers().OfType<IPropertySymbol>().Any(member => !member.IsStatic && Measures(member.Type));

    private bool IsMember(IOperation operation, string name) =>
        operation is IFieldReferenceOperation { Field: { IsConst: true } member } && member.Name == name && member.ContainingType.Is(_type);
}
