using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>What a deal's type has between signature and outcome: the implementation and the paper process, each a <c>Period</c>.</summary>
internal sealed class LeadTimeMembers(IOperation deal)
{
    private static readonly string[] s_known = ["Implementation", "PaperProcess"];

    private readonly string[] _names = [.. Spans(deal.Type).Select(property => property.Name)];

    /// <summary>
    /// A must-have date less the leads, as code; the date itself where the type has none, and null where it has others than these.
    /// </summary>
    /// <param name="mustHave">The code that reads the date.</param>
    /// <param name="dotted">What stands before the deal's members.</param>
    /// <param name="type">The date's type.</param>
    public string? Less(string mustHave, string dotted, ITypeSymbol type) =>
        _names.Length == 0 ? mustHave
        : _names.All(s_known.Contains)
        ? $"{mustHave}{(TypeKinds.IsNullable(type) ? "?" : "")}"
            + string.Concat(s_known.Intersect(_names).Select(name => $".Minus({dotted}{name} ?? {Period}.Zero)"))
        : null;

    /// <summary>Whether the creation of a deal gives any.</summary>
    public static bool AreGiven(IObjectCreationOperation made) =>
        made.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.Explicit && IsSpan(argument.Parameter?.Type))
        || (made.Initializer?.Initializers.OfType<IAssignmentOperation>().Any(filled => IsSpan(filled.Target.Type)) ?? false);

    // As the file at hand can name it.
    private string Period =>
        deal.SemanticModel?.LookupNamespacesAndTypes(deal.Syntax.SpanStart, name: "Period").Any(DayTypes.IsOfNodaTime) is true ? "Period"
            : "NodaTime.Period";

    private static IEnumerable<IPropertySymbol> Spans(ITypeSymbol? type) =>
        type?.GetMembers().OfType<IPropertySymbol>().Where(property => !property.IsStatic && IsSpan(property.Type)) ?? [];

    private static bool IsSpan(ITypeSymbol? type) =>
        type is { Name: "Period" or "Duration" } && DayTypes.IsOfNodaTime(type)
            || type is { Name: "TimeSpan" } && DayTypes.IsOfFramework(type);
}
