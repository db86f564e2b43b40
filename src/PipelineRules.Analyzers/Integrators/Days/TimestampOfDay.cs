using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>What makes a day of a time stamp without being told a zone.</summary>
internal static class TimestampOfDay
{
    private static readonly HashSet<string> s_makers =
        ["FromDateTime", "FromDateTimeOffset", "ToLocalDateTime", "ToOffsetDateTime", "ToZonedDateTime"];

    /// <summary>The time stamp of which an operation itself makes a day; null where it makes none.</summary>
    public static IOperation? Find(IOperation operation) => operation switch
    {
        IInvocationOperation call => InCall(call),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: var stamp, RightOperand: var time }
            when DayTypes.IsStamp(stamp.Type) && IsTimeOfDay(time) => stamp,
        IDeconstructionAssignmentOperation { Value: var stamp } when DayTypes.IsStamp(stamp.Type) => stamp,
        IObjectCreationOperation { Arguments: [{ Value: var ticks }] } made
            when DayTypes.IsDay(made.Type) && ticks.Type?.SpecialType == SpecialType.System_Int64 => InNumber(ticks),
        IPropertyReferenceOperation { Property.Name: "Date", Instance: { } stamp } when DayTypes.IsStamp(stamp.Type) => stamp,
        IObjectCreationOperation made when DayTypes.IsDay(made.Type) =>
            made.Arguments.Select(argument => DayOf(argument.Value)).FirstOrDefault(stamp => stamp is not null),
        _ => null,
    };

    private static IOperation? InCall(IInvocationOperation call) => call switch
    {
        { Arguments: [{ Value: var stamp }, ..] } when Makes(call.TargetMethod) => stamp,
        { Arguments: [{ Value: var text }, ..] } when call.TargetMethod.Name.IndexOf("Parse", StringComparison.Ordinal) >= 0 =>
            InText(text),
        { TargetMethod.Name: "FromDayNumber" or "FromDaysSinceEpoch" or "FromOADate", Arguments: [{ Value: var number }, ..] } =>
            InNumber(number),
        { TargetMethod.Name: "Subtract" or "Add" or "AddTicks" or "AddHours", Instance: { } stamp, Arguments: [{ Value: var time }] }
            when DayTypes.IsStamp(stamp.Type) && IsTimeOfDay(time) => stamp,
        { TargetMethod.Name: "Deconstruct", Instance: { } stamp } when DayTypes.IsStamp(stamp.Type) => stamp,
        { TargetMethod.Name: "PlusDays" or "AddDays", Arguments: [{ Value: var days }] }
            when SinceEpoch(days) is { } stamp => stamp,
        _ => null,
    };

    // Written as a text, and read again: its day is that of the stamp.
    private static IOperation? InText(IOperation text) => ValueSources.Here.Find(text).Select(origin => origin switch
    {
        IInvocationOperation { TargetMethod.Name: "ToString" or "ToShortDateString", Instance: { } stamp }
            when DayTypes.IsStamp(stamp.Type) => stamp,
        IInvocationOperation { TargetMethod.Name: "Substring" or "Trim" or "Replace", Instance: { } inner } => InText(inner),
        IInvocationOperation { TargetMethod: { Name: "Format", ContainingType.SpecialType: SpecialType.System_String } } format =>
            Stamps(format).FirstOrDefault(),
        IInterpolatedStringOperation => Stamps(origin).FirstOrDefault(),
        IArrayElementReferenceOperation { ArrayReference: IInvocationOperation { TargetMethod.Name: "Split", Instance: { } whole } } =>
            InText(whole),
        _ => null,
    }).FirstOrDefault(stamp => stamp is not null);

    private static IEnumerable<IOperation> Stamps(IOperation text) =>
        text.Descendants()
            .Where(
                part =>
                    DayTypes.IsStamp(part.Type)
                        && part is IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation);

    // Counted in ticks or days.
    private static IOperation? InNumber(IOperation number) => number.DescendantsAndSelf().Select(part => part switch
    {
        IPropertyReferenceOperation { Property.Name: "Ticks", Instance: { } stamp } when DayTypes.IsStamp(stamp.Type) => stamp,
        IInvocationOperation { TargetMethod.Name: "ToOADate" or "ToBinary" or "ToFileTime", Instance: { } stamp }
            when DayTypes.IsStamp(stamp.Type) => stamp,
        _ => null,
    }).FirstOrDefault(stamp => stamp is not null);

    // Counted from the first of all days, or from that of Unix.
    private static IOperation? SinceEpoch(IOperation days) => days.DescendantsAndSelf().OfType<IBinaryOperation>()
        .FirstOrDefault(
            part =>
                part is { OperatorKind: BinaryOperatorKind.Subtract,
                    RightOperand: IFieldReferenceOperation { Field.Name: "UnixEpoch" or "MinValue" } }
                    && DayTypes.IsStamp(part.LeftOperand.Type))?.LeftOperand;

    private static bool IsTimeOfDay(IOperation time) =>
        time.DescendantsAndSelf()
            .Any(part =>
                part is IPropertyReferenceOperation { Property.Name: "TimeOfDay", Instance.Type: var type } && DayTypes.IsStamp(type));

    private static bool Makes(IMethodSymbol method) =>
        s_makers.Contains(method.Name) && method is { IsStatic: true, Parameters: [{ Type: var given }, ..] } && DayTypes.IsStamp(given)
        && (DayTypes.IsOfNodaTime(method.ContainingType) || DayTypes.IsOfFramework(method.ContainingType));

    private static IOperation? DayOf(IOperation part) =>
        part is IPropertyReferenceOperation { Property.Name: "Day", Instance: { } stamp } && DayTypes.IsStamp(stamp.Type) ? stamp : null;
}
