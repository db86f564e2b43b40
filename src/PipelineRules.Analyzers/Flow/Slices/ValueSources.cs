using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Slices;

/// <summary>
/// Where a value may come from: through conversions, choices, what may be null, locals, and the parameters of a helper that is looked into.
/// </summary>
/// <param name="call">The call by which the helper is entered; null outside of one.</param>
/// <param name="caller">Where values come from in the code that calls it.</param>
internal sealed class ValueSources(IInvocationOperation? call = null, ValueSources? caller = null)
{
    public static ValueSources Here { get; } = new();

    public static HashSet<ISymbol> NoVariables() => new(SymbolEqualityComparer.Default);

    /// <summary>How many helpers deep this is.</summary>
    public int Depth { get; } = caller is null ? 0 : caller.Depth + 1;

    /// <summary>Every operation that may give the value.</summary>
    public IEnumerable<IOperation> Find(IOperation? value) => Find(value, NoVariables());

    /// <summary>Every operation that may give the value and was not met before.</summary>
    /// <param name="value">The value.</param>
    /// <param name="seen">The variables that were followed before, to which these are added.</param>
    public IEnumerable<IOperation> Find(IOperation? value, HashSet<ISymbol> seen) => value switch
    {
        null => [],
        ILocalReferenceOperation local => OfLocal(local, seen),
        IParameterReferenceOperation parameter => OfParameter(parameter, seen),
        IFieldReferenceOperation { Instance: { } tuple, Field: { ContainingType.IsTupleType: true } part } =>
            OfPart(value, tuple, seen, one => Element(one, part)),
        IPropertyReferenceOperation { Instance: { Type.IsAnonymousType: true } whole, Property: var part } =>
            OfPart(value, whole, seen, one => Element(one, part)),
        _ => Within(value) is { } parts ? parts.SelectMany(part => Find(part, seen)) : [value],
    };

    private IEnumerable<IOperation> OfLocal(ILocalReferenceOperation local, HashSet<ISymbol> seen) =>
        !IsNew(local.Local, seen) ? []
        : ReachingValues.Find(local) is { Count: > 0 } values ? OfAll(values, seen)
        : [local];

    private IEnumerable<IOperation> OfParameter(IParameterReferenceOperation parameter, HashSet<ISymbol> seen)
    {
        if (!IsNew(parameter.Parameter, seen))
            return [];
        var given =
            Argument(parameter.Parameter) is { } argument && caller is not null ? caller.Find(argument)
                : ProjectedElements.Find(parameter) is { } element ? Find(element, seen)
                : [parameter];
        return given.Concat(OfAll(ReachingValues.Find(parameter), seen));
    }

    // A part of a tuple or of an anonymous object, where it is known of what that was made.
    private IEnumerable<IOperation> OfPart(IOperation value, IOperation whole, HashSet<ISymbol> seen, Func<IOperation, IOperation?> element)
    {
        var parts = Find(whole, NoVariables()).Select(element).ToList();
        return parts.Count == 0 || parts.Contains(null) ? [value] : parts.SelectMany(part => Find(part, seen));
    }

    private static IOperation? Element(IOperation whole, IFieldSymbol part) =>
        whole is ITupleOperation { Elements: var elements }
            && (part.CorrespondingTupleField ?? part).Name is ['I', 't', 'e', 'm', .. var number] && int.TryParse(number, out var at)
            && at <= elements.Length ? elements[at - 1] : null;

    private static IOperation? Element(IOperation whole, IPropertySymbol part) =>
        (whole as IAnonymousObjectCreationOperation)?.Initializers.OfType<ISimpleAssignmentOperation>()
        .FirstOrDefault(filled => filled.Target is IPropertyReferenceOperation { Property.Name: var name } && name == part.Name)?.Value;

    private IEnumerable<IOperation> OfAll(IReadOnlyList<IOperation> values, HashSet<ISymbol> seen) =>
        values.Count > Limits.SliceAssignments ? [] : values.SelectMany(value => Find(value, seen));

    private static bool IsNew(ISymbol variable, HashSet<ISymbol> seen) => seen.Count < Limits.SliceVariables && seen.Add(variable);

    private IOperation? Argument(IParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, call?.TargetMethod.OriginalDefinition)
            ? call?.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value
            : null;

    private static IEnumerable<IOperation?>? Within(IOperation value) => value switch
    {
        IConversionOperation conversion => [conversion.Operand],
        IParenthesizedOperation inner => [inner.Operand],
        IAwaitOperation awaited => [awaited.Operation],
        IConditionalOperation choice => [choice.WhenTrue, choice.WhenFalse],
        ICoalesceOperation either => [either.Value, either.WhenNull],
        ISwitchExpressionOperation choice => choice.Arms.Select(arm => (IOperation?)arm.Value),
        IConditionalAccessOperation access => [access.WhenNotNull],
        IConditionalAccessInstanceOperation instance => [Accessed(instance)],
        _ => OfNullable(value),
    };

    private static IEnumerable<IOperation?>? OfNullable(IOperation value) => value switch
    {
        IPropertyReferenceOperation { Property.Name: "Value", Instance: { } instance } when TypeKinds.IsNullable(instance.Type) =>
            [instance],
        IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } instance } when TypeKinds.IsNullable(instance.Type) =>
            [instance],
        IObjectCreationOperation { Arguments: [{ Value: var only }] } made when TypeKinds.IsNullable(made.Type) => [only],
        _ => null,
    };

    // What stands before the question mark.
    private static IOperation? Accessed(IOperation instance)
    {
        for (var (inner, around) = (instance, instance.Parent); around is not null; (inner, around) = (around, around.Parent))
            if (around is IConditionalAccessOperation access && access.WhenNotNull == inner)
                return access.Operation;
        return null;
    }
}
