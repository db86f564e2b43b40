using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>What makes a day of a time stamp without being told a zone.</summary>
internal static class StampOfDay
{
    private static readonly HashSet<string> s_makers = ["FromDateTime", "FromDateTimeOffset", "ToLocalDateTime", "ToOffsetDateTime", "ToZonedDateTime"];

    /// <summary>The time stamp of which an operation itself makes a day; null where it makes none.</summary>
    public static IOperation? In(IOperation operation) => operation switch
    {
        IInvocationOperation { Arguments: [{ Value: var stamp }, ..] } call when Makes(call.TargetMethod) => stamp,
        IPropertyReferenceOperation { Property.Name: "Date", Instance: { } stamp } when DayTypes.IsStamp(stamp.Type) => stamp,
        IObjectCreationOperation made when DayTypes.IsDay(made.Type) => made.Arguments.Select(argument => DayOf(argument.Value)).FirstOrDefault(stamp => stamp is not null),
        _ => null,
    };

    private static bool Makes(IMethodSymbol method) =>
        s_makers.Contains(method.Name) && method is { IsStatic: true, Parameters: [{ Type: var given }, ..] } && DayTypes.IsStamp(given)
        && (DayTypes.IsOfNodaTime(method.ContainingType) || DayTypes.IsOfFramework(method.ContainingType));

    private static IOperation? DayOf(IOperation part) => part is IPropertyReferenceOperation { Property.Name: "Day", Instance: { } stamp } && DayTypes.IsStamp(stamp.Type) ? stamp : null;
}
