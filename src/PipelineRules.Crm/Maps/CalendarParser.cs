using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PipelineRules.Calendars;
using PipelineRules.Crm.Cells;

namespace PipelineRules.Crm.Maps;

/// <summary>Reads the fiscal calendar that a map states, in the terms of the facts file.</summary>
internal static class CalendarParser
{
    private static readonly string[] s_kinds = ["gregorian", "4-4-5", "4-5-4", "5-4-4", "explicit"];

    private static readonly EnumParser s_naming = new(Enum.GetNames<YearNaming>());
    private static readonly EnumParser s_rules = new(Enum.GetNames<YearEndRule>());
    private static readonly EnumParser s_weekdays = new(Enum.GetNames<IsoDayOfWeek>());

    /// <summary>The terms of a calendar, as a map names them.</summary>
    public static IReadOnlyList<string> Terms { get; } =
        ["kind", "startMonth", "yearNaming", "endMonth", "endWeekday", "yearEndRule", "leapPeriod", "periods"];

    /// <summary>The calendar of a map; null where it says nothing of it.</summary>
    /// <param name="calendar">What it says in full; a text alone is the kind.</param>
    /// <param name="startMonth">The first month of the fiscal year, where that is all it says.</param>
    public static FiscalCalendar? Node(MapNode? calendar, MapNode? startMonth) => (calendar, startMonth) switch
    {
        (null, null) => null,
        (null, { } month) => new GregorianFiscalCalendar(Month(month)),
        ({ } node, null) => Calendar(node, node.IsObject ? node["kind"]?.Text() : node.Text()),
        (_, { } month) => throw month.Wrong("is said by fiscalCalendar too; keep one of the two"),
    };

    private static FiscalCalendar Calendar(MapNode node, string? kind) => Array.IndexOf(s_kinds, kind) switch
    {
        0 => new GregorianFiscalCalendar(Term(node, "startMonth", Month, 1, "kind", "startMonth", "yearNaming"), Naming(node)),
        4 => Explicit(node),
        > 0 and var pattern => new WeekFiscalCalendar(
            (WeekPattern)(pattern - 1),
            Term(node, "endMonth", Month, 1, "kind", "endMonth", "endWeekday", "yearEndRule", "yearNaming", "leapPeriod"),
            (IsoDayOfWeek)Term(node, "endWeekday", at => Word(at, s_weekdays), (int)IsoDayOfWeek.Saturday),
            (YearEndRule)Term(node, "yearEndRule", at => Word(at, s_rules), 0),
            Naming(node),
            Term(node, "leapPeriod", Month, 12)),
        _ => throw (node.IsObject ? node["kind"] ?? node : node).Wrong($"is to be one of {string.Join(", ", s_kinds)}"),
    };

    private static YearNaming Naming(MapNode node) => (YearNaming)Term(node, "yearNaming", at => Word(at, s_naming), 0);

    private static int Term(MapNode node, string name, Func<MapNode, int> read, int otherwise, params string[] known)
    {
        if (!node.IsObject)
            return otherwise;
        if (known.Length > 0)
            node.Object(known);
        return node[name] is { } term ? read(term) : otherwise;
    }

    private static int Month(MapNode node) =>
        int.TryParse(node.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12
            ? number
            : throw node.Wrong("is to be a month from 1 to 12");

    private static int Word(MapNode node, EnumParser words) =>
        words.Read(node.Text()) is { Error: var flaw, Value: var place } && flaw is null ? place : throw node.Wrong(flaw ?? "");

    private static ExplicitFiscalCalendar Explicit(MapNode node)
    {
        if (!node.IsObject || node.Object("kind", "periods")["periods"] is not { } periods)
            throw node.Wrong("is to state its periods");
        return new(periods.Each().SelectMany(Periods));
    }

    private static IEnumerable<FiscalPeriod> Periods(MapNode node) => node.IsObject
        ? [Period(node, [node.Object("name", "start", "end")["name"]?.Text(), node["start"]?.Text(), node["end"]?.Text()])]
        : node.Text().Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(text => Period(node, text.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    private static FiscalPeriod Period(MapNode node, IReadOnlyList<string?> parts) =>
        parts is [{ } name, { } start, { } end]
        && LocalDatePattern.Iso.Parse(start).TryGetValue(default, out var first)
        && LocalDatePattern.Iso.Parse(end).TryGetValue(default, out var last) && first <= last
        && Named(name, first, last) is { } period
            ? period
            : throw node.Wrong("is to be a quarter or a month and its first and last day: FY2027-Q1 2026-02-01 2026-05-02");

    private static FiscalPeriod? Named(string name, LocalDate start, LocalDate end) =>
        name.Split('-') is [['F', 'Y', .. var year], [var grain and ('Q' or 'P'), .. var number]]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var fiscalYear)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && at >= 1 && at <= (grain == 'Q' ? 4 : 12)
            ? new(fiscalYear, grain == 'Q' ? FiscalGrain.Quarter : FiscalGrain.Month, at, start, end)
            : null;
}
