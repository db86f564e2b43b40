using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Marks;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>Tells whether code states the time zone of a time stamp. What is read from parameters, members and records is taken for a stamp; what is parsed or converted by others is not known.</summary>
internal sealed class StampZone(MarkedSymbols marks, Origins origins)
{
    private static readonly HashSet<string> s_sameZone = ["AddDays", "AddMonths", "AddYears", "AddTicks", "ToLocalTime", "SpecifyKind"];
    private static readonly HashSet<string> s_inside = ["Date", "DateTime", "LocalDateTime"];
    private static readonly HashSet<string> s_clocksOfTheMachine = ["Now", "Today"];

    private readonly HashSet<SyntaxNode> _seen = [];
    private readonly HashSet<ISymbol> _variables = Origins.NoVariables();

    /// <summary>What is said of a stamp's zone: a statement on one way to it counts for all.</summary>
    public Zone Of(IOperation? stamp)
    {
        var said = origins.Of(stamp, _variables).Where(origin => _seen.Add(origin.Syntax)).Select(OfOrigin).ToList();
        return said.Contains(Zone.Stated) ? Zone.Stated : said.Contains(Zone.Open) ? Zone.Open : Zone.None;
    }

    private Zone OfOrigin(IOperation origin) => origin switch
    {
        { ConstantValue.HasValue: true } or IDefaultValueOperation => Zone.None,
        IInvocationOperation call => OfCall(call),
        IObjectCreationOperation { Arguments: [{ Value: var only }] } made when DayTypes.IsStamp(made.Type) && DayTypes.IsStamp(only.Type) => Of(only),
        _ => OfRead(origin),
    };

    private Zone OfRead(IOperation origin) => origin switch
    {
        IPropertyReferenceOperation { Property: var property } read when DayTypes.IsStamp(property.ContainingType) => OfFramework(read),
        IMemberReferenceOperation { Member: var member } => OfSymbol(member),
        IParameterReferenceOperation { Parameter: var parameter } => OfSymbol(parameter),
        ILocalReferenceOperation { Local: var local } => OfSymbol(local),
        IArrayElementReferenceOperation => Zone.Open,
        _ => Zone.Stated,
    };

    private Zone OfFramework(IPropertyReferenceOperation read) =>
        s_clocksOfTheMachine.Contains(read.Property.Name) ? Zone.Open : s_inside.Contains(read.Property.Name) ? Of(read.Instance) : Zone.Stated;

    // A stamp that is itself marked holds a day, and no time.
    private Zone OfSymbol(ISymbol symbol) =>
        IsOfLibraries(symbol) || ZoneNames.Speaks(symbol) || marks.Of(symbol).Has(Mark.MustHaveDate | Mark.ForecastCloseDate) ? Zone.Stated : Zone.Open;

    private Zone OfCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (DayTypes.IsStamp(method.ContainingType))
            return OfFramework(call);
        return IsOfLibraries(method) || ZoneNames.Speaks(method) || Parses(method) || HasStampOrZone(call) ? Zone.Stated : Zone.Open;
    }

    private Zone OfFramework(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "ToUniversalTime" when call.Instance?.Type?.Name == "DateTime" => Of(call.Instance),
        var name when s_sameZone.Contains(name) => Of(call.Instance ?? call.Arguments.FirstOrDefault()?.Value),
        var name when name.StartsWith("FromUnixTime", StringComparison.Ordinal) || name.StartsWith("FromFileTime", StringComparison.Ordinal) => Zone.Open,
        _ => Zone.Stated,
    };

    // TimeZoneInfo and NodaTime know zones, a TimeProvider has one, and the constants of DateTime have no time.
    private static bool IsOfLibraries(ISymbol member) =>
        DayTypes.IsOfNodaTime(member.ContainingType) || DayTypes.IsOfFramework(member.ContainingType) && member.ContainingType.Name is "DateTime" or "DateTimeOffset" or "TimeZoneInfo" or "TimeProvider";

    private static bool Parses(IMethodSymbol method) => method.Name.Contains("Parse") || method.ContainingType.Name is "Convert" or "XmlConvert";

    // Whoever is handed a stamp or a zone may convert it.
    private static bool HasStampOrZone(IInvocationOperation call) => call.Arguments.Select(argument => argument.Value).Prepend(call.Instance).OfType<IOperation>()
        .SelectMany(given => new[] { given, (given as IConversionOperation)?.Operand ?? given })
        .Any(given => given.Type is { } type && (DayTypes.IsStamp(type) || DayTypes.IsZone(type) || ZoneNames.Speaks(type.Name)));
}
