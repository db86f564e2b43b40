using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Authors;

/// <summary>What a value is called: the last member on the way to it, whoever it belongs to. Two values of one name pass for one.</summary>
internal static class ValueName
{
    /// <summary>The name of what may be missing; null where that has no name, or does not come from what the rule is asked about.</summary>
    public static string? OfTheDeals(IOperation value) => Bare(value) switch
    {
        ILocalReferenceOperation local => InitialValue(local) is { } initial ? OfTheDeals(initial) : null,
        IParameterReferenceOperation => null,
        var bare => ComesFromAVariable(bare) ? Of(bare) : null,
    };

    /// <summary>The names by which a value is known, those of everything on the way that is there if it is there among them.</summary>
    public static IEnumerable<string> All(IOperation? value) => Bare(value) switch
    {
        null => [],
        ITupleOperation several => several.Elements.SelectMany(All),
        ILocalReferenceOperation local => All(InitialValue(local)).Prepend(local.Local.Name),
        IConditionalAccessOperation access => All(access.Operation).Concat(All(access.WhenNotNull)),
        var bare => Of(bare) is { } name ? [name] : [],
    };

    /// <summary>A value without the conversions and brackets around it.</summary>
    public static IOperation? Bare(IOperation? value) => value switch
    {
        IConversionOperation conversion => Bare(conversion.Operand),
        IParenthesizedOperation parenthesized => Bare(parenthesized.Operand),
        _ => value,
    };

    private static string? Of(IOperation? value) => value switch
    {
        IConditionalAccessOperation access => Of(access.WhenNotNull.Type.IsNullable() ? access.WhenNotNull : access.Operation),
        IPropertyReferenceOperation { Property: { IsIndexer: false, Name: var name } } => name,
        IFieldReferenceOperation { Field.Name: var name } => name,
        IParameterReferenceOperation { Parameter.Name: var name } => name,
        IInvocationOperation { Syntax: InvocationExpressionSyntax { ArgumentList: var given }, TargetMethod.Name: var name } =>
            name + given,
        _ => null,
    };

    private static bool ComesFromAVariable(IOperation? value) => Bare(value) switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IConditionalAccessInstanceOperation => true,
        IConditionalAccessOperation access => ComesFromAVariable(access.Operation),
        IMemberReferenceOperation member => ComesFromAVariable(member.Instance),
        IInvocationOperation call => ComesFromAVariable(call.Instance),
        _ => false,
    };

    /// <summary>What a local is given where it is declared; null where it is given nothing.</summary>
    public static IOperation? InitialValue(ILocalReferenceOperation local) =>
        local.Local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initial }
            && initial.Span.End <= local.Syntax.SpanStart
            ? local.SemanticModel?.GetOperation(initial)
            : null;
}
