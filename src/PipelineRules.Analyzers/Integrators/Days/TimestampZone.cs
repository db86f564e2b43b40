using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Slices;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>
/// Tells whether code states the time zone of a time stamp. What is read from parameters, members and records is taken for a stamp; what is
/// parsed or converted by others is not known.
/// </summary>
internal sealed class TimestampZone(AnnotatedSymbols marks, ZoneNames zoneNames, ValueSources valueSources)
{
    private static readonly HashSet<string> s_sameZone = ["AddDays", "AddMonths", "AddYears", "AddTicks", "ToLocalTime", "SpecifyKind"];
    private static readonly HashSet<string> s_inside = ["Date", "DateTime", "LocalDateTime"];
    private static readonly HashSet<string> s_clocksOfTheMachine = ["Now", "Today"];

    private readonly HashSet<SyntaxNode> _seen = [];
    private readonly HashSet<ISymbol> _variables = ValueSources.NoVariables();

    /// <summary>What is said of a stamp's zone: a statement on one way to it counts for all.</summary>
    public ZoneKnowledge Find(IOperation? stamp)
    {
        var said = valueSources.Find(stamp, _variables).Where(origin => _seen.Add(origin.Syntax)).Select(OfOrigin).ToList();
        return said.Contains(ZoneKnowledge.Stated) ? ZoneKnowledge.Stated
            : said.Contains(ZoneKnowledge.Open) ? ZoneKnowledge.Open : ZoneKnowledge.None;
    }

    private ZoneKnowledge OfOrigin(IOperation origin) => origin switch
    {
        { ConstantValue.HasValue: true } or IDefaultValueOperation => ZoneKnowledge.None,
        IInvocationOperation call => OfCall(call),
        IObjectCreationOperation { Arguments: [{ Value: var only }] } made
            when DayTypes.IsStamp(made.Type) && DayTypes.IsStamp(only.Type) => Find(only),
        _ => OfRead(origin),
    };

    private ZoneKnowledge OfRead(IOperation origin) => origin switch
    {
        IPropertyReferenceOperation { Property: var property } read when DayTypes.IsStamp(property.ContainingType) => OfFramework(read),
        IMemberReferenceOperation { Member: var member } => OfSymbol(member),
        IParameterReferenceOperation { Parameter: var parameter } => OfSymbol(parameter),
        ILocalReferenceOperation { Local: var local } => OfSymbol(local),
        IArrayElementReferenceOperation => ZoneKnowledge.Open,
        _ => ZoneKnowledge.Stated,
    };

    private ZoneKnowledge OfFramework(IPropertyReferenceOperation read) =>
        s_clocksOfTheMachine.Contains(read.Property.Name) ? ZoneKnowledge.Open
            : s_inside.Contains(read.Property.Name) ? Find(read.Instance) : ZoneKnowledge.Stated;

    // A stamp that is itself marked holds a day, and no time.
    private ZoneKnowledge OfSymbol(ISymbol symbol) =>
        IsOfLibraries(symbol) || zoneNames.Speaks(symbol)
            || marks.Find(symbol).Has(AnnotationKind.MustHaveDate | AnnotationKind.ForecastCloseDate) ? ZoneKnowledge.Stated
                : ZoneKnowledge.Open;

    private ZoneKnowledge OfCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (DayTypes.IsStamp(method.ContainingType))
            return OfFramework(call);
        return IsOfLibraries(method) || zoneNames.Speaks(method) || Parses(method) || HasStampOrZone(call) ? ZoneKnowledge.Stated
            : ZoneKnowledge.Open;
    }

    private ZoneKnowledge OfFramework(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "ToUniversalTime" when call.Instance?.Type?.Name == "DateTime" => Find(call.Instance),
        var name when s_sameZone.Contains(name) => Find(call.Instance ?? call.Arguments.FirstOrDefault()?.Value),
        var name
            when name.StartsWith("FromUnixTime", StringComparison.Ordinal) || name.StartsWith("FromFileTime", StringComparison.Ordinal) =>
                ZoneKnowledge.Open,
        _ => ZoneKnowledge.Stated,
    };

    // TimeZoneInfo and NodaTime know zones, a TimeProvider has one, and the constants of DateTime have no time.
    private static bool IsOfLibraries(ISymbol member) =>
        DayTypes.IsOfNodaTime(member.ContainingType)
            || DayTypes.IsOfFramework(member.ContainingType)
                && member.ContainingType.Name is "DateTime" or "DateTimeOffset" or "TimeZoneInfo" or "TimeProvider";

    private static bool Parses(IMethodSymbol method) =>
        method.Name.Contains("Parse") || method.ContainingType.Name is "Convert" or "XmlConvert";

    // Whoever is handed a stamp or a zone may convert it.
    private bool HasStampOrZone(IInvocationOperation call) =>
        call.Arguments.Where(argument => argument.Parameter?.RefKind != RefKind.Out).Select(argument => argument.Value)
        .Prepend(call.Instance).OfType<IOperation>()
        .SelectMany(given => new[] { given, (given as IConversionOperation)?.Operand ?? given })
        .Any(given => given.Type is { } type && (DayTypes.IsStamp(type) || DayTypes.IsZone(type) || zoneNames.Speaks(type.Name)));
}
