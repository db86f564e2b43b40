using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>The code that gives the last day on which the customer can sign, in the place of a day of the seller's calendar.</summary>
internal sealed class LatestSignature(DealShapes dealShapes)
{
    private const string Known = "LatestSignatureDate";

    private readonly AssignedDays _days = new(dealShapes);

    /// <summary>That code; null where nobody can be sure of it, or it would not fit.</summary>
    public string? InsteadOf(AssignedDay day) =>
        IsOneDay(day.Value) ? Choices(day).FirstOrDefault(choice => Fits(choice.Type, TypeOf(day.At))).Code : null;

    // Where another day may be meant as well, it would be lost.
    private static bool IsOneDay(IOperation value) => !ValueSources.Here.Find(value).Skip(1).Any();

    private IEnumerable<(string? Code, ITypeSymbol? Type)> Choices(AssignedDay day) => (day.Deal, day.Whole) switch
    {
        ({ } deal, _) => OfDeal(deal),
        (null, IObjectCreationOperation made) => OfNew(made),
        _ => [],
    };

    private IEnumerable<(string?, ITypeSymbol?)> OfDeal(IOperation deal)
    {
        if (!IsPlain(deal))
            yield break;
        if (PropertyOf(deal.Type, Known) is { } own)
            yield return ($"{Dotted(deal)}{Known}", own.Type);
        if (deal is IMemberReferenceOperation { Instance: { } holder } && PropertyOf(holder.Type, Known) is { } known)
            yield return ($"{Dotted(holder)}{Known}", known.Type);
        if (dealShapes.Find(deal.Type).MustHaveDates is [{ Type: { } type, Name: var mustHave }]
            && new LeadTimeMembers(deal).Less($"{Dotted(deal)}{mustHave}", Dotted(deal), type) is { } code)
            yield return (code, type);
    }

    // Of a new deal the leads must not be given: with none, the latest signature date is the must-have date.
    private IEnumerable<(string?, ITypeSymbol?)> OfNew(IObjectCreationOperation made)
    {
        if (LeadTimeMembers.AreGiven(made))
            yield break;
        foreach (var date in _days.FindAll(made, AnnotationKind.MustHaveDate).Select(given => Bare(given.Value)).Where(IsPlain))
            yield return ($"{date.Syntax}", date.Type);
        foreach (var priority in _days.FindAll(made, AnnotationKind.CustomerPriority).Select(given => Bare(given.Value))
            .OfType<IMemberReferenceOperation>().Select(id => id.Instance).OfType<IOperation>())
            if (IsPlain(priority) && dealShapes.Find(priority.Type).MustHaveDates is [{ Type: { } type, Name: var name }])
                yield return ($"{Dotted(priority)}{name}", type);
    }

    private static IPropertySymbol? PropertyOf(ITypeSymbol? type, string name) =>
        type?.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault();

    private static string Dotted(IOperation holder) => holder.IsImplicit ? "" : $"{holder.Syntax}.";

    private static IOperation Bare(IOperation value) =>
        value is IConversionOperation { IsImplicit: true } conversion ? Bare(conversion.Operand) : value;

    // Read twice, it gives the same and does nothing.
    private static bool IsPlain(IOperation value) =>
        value is IInstanceReferenceOperation
            || value.Syntax is IdentifierNameSyntax or MemberAccessExpressionSyntax
                && value.DescendantsAndSelf().All(part => part is not IInvocationOperation);

    private static bool Fits(ITypeSymbol? given, ITypeSymbol? wanted) =>
        given is not null
            && (SymbolEqualityComparer.Default.Equals(given, wanted)
                || wanted is INamedTypeSymbol { TypeArguments: [var value] } && TypeKinds.IsNullable(wanted)
                    && SymbolEqualityComparer.Default.Equals(given, value));

    private static ITypeSymbol? TypeOf(IOperation at) => at switch
    {
        IAssignmentOperation assignment => assignment.Target.Type,
        IArgumentOperation { Parameter: var parameter } => parameter?.Type,
        _ => null,
    };
}
