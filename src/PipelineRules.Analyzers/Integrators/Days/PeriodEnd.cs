using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Names;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>Days that are the last of a month, a quarter or a fiscal year.</summary>
/// <param name="custom">What a company calls such a day besides.</param>
internal sealed class PeriodEnd(ImmutableArray<string> custom)
{
    private static readonly string[] s_names =
    [
        "QuarterEnd", "EndOfQuarter", "LastDayOfQuarter", "MonthEnd", "EndOfMonth", "LastDayOfMonth",
        "FiscalYearEnd", "EndOfFiscalYear", "FiscalPeriodEnd", "EndOfFiscalPeriod",
    ];

    private static readonly string[] s_others = ["Customer", "Client", "Contract", "Account"];
    private static readonly string[] s_lastDays = ["End", "EndDate", "EndsOn", "LastDay"];
    private static readonly string[] s_periods = ["Fiscal", "Quarter"];
    private static readonly (int, int)[] s_quarterEnds = [(3, 31), (6, 30), (9, 30), (12, 31)];

    /// <summary>Whether an operation gives such a day.</summary>
    public bool Is(IOperation operation) => IsNamed(ValueNames.Find(operation)) || operation switch
    {
        IPropertyReferenceOperation { Property: var property } =>
            s_lastDays.Contains(property.Name) && s_periods.Any(word => Has(property.ContainingType.Name, word)),
        IObjectCreationOperation made => DayTypes.IsDay(made.Type) && (made.Arguments.Any(CountsDays) || IsLastOfQuarter(made)),
        IInvocationOperation { Arguments: [{ Value: var argument }] } call =>
            IsNamed(ValueNames.Find(argument)) || IsDayBefore(call, argument),
        _ => false,
    };

    private bool IsNamed(string name) =>
        (s_names.Any(end => Has(name, end)) || custom.Any(end => Has(name, end))) && !s_others.Any(other => Has(name, other));

    private static bool Has(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    // new LocalDate(year, month, calendar.GetDaysInMonth(year, month))
    private static bool CountsDays(IArgumentOperation argument) =>
        ValueSources.Here.Find(argument.Value).Any(number => ValueNames.Find(number) is "DaysInMonth" or "GetDaysInMonth");

    // new LocalDate(today.Year, 12, 31); with a year that is stated it is a day like any other.
    private static bool IsLastOfQuarter(IObjectCreationOperation made) =>
        made.Arguments
            is [{ Value.ConstantValue.HasValue: false }, { Value.ConstantValue: { HasValue: true,
                Value: int month } }, { Value.ConstantValue: { HasValue: true, Value: int day } }, ..]
        && s_quarterEnds.Contains((month, day));

    // new DateTime(year, month, 1).AddMonths(1).AddDays(-1)
    private static bool IsDayBefore(IInvocationOperation call, IOperation argument) =>
        call.TargetMethod.Name is "AddDays" or "PlusDays" && argument.ConstantValue.Value is -1 or -1.0
            && BackwardSlice.Follow(call.Instance, MonthsBefore).Any(IsFirst);

    private static IOperation? MonthsBefore(IOperation day) =>
        day is IInvocationOperation { TargetMethod.Name: "AddMonths" or "PlusMonths" or "AddYears" or "PlusYears", Instance: { } before }
            ? before
            : null;

    private static bool IsFirst(IOperation day) =>
        day is IObjectCreationOperation { Arguments: [_, _, { Value.ConstantValue.Value: 1 }, ..] } made && DayTypes.IsDay(made.Type);
}
