using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Json.Tests;

/// <summary>Asserts that two sets of facts are the same, to the last split and attribute.</summary>
internal static class Same
{
    public static void Facts(FactSet expected, FactSet actual)
    {
        Assert.Equal(Settings(expected), Settings(actual));
        Calendar(expected.Calendar, actual.Calendar);
        Assert.Equal(expected.Rates, actual.Rates);
        Assert.Equal(expected.Customers, actual.Customers);
        Assert.Equal(expected.Goals, actual.Goals);
        Assert.Equal(expected.Stakeholders, actual.Stakeholders);
        Table(expected.Priorities, actual.Priorities, Priority);
        Assert.Equal(expected.Validations, actual.Validations);
        Table(expected.Deals, actual.Deals, Deal);
        Assert.Equal(expected.CloseDateChanges, actual.CloseDateChanges);
        Assert.Equal(expected.Quotas, actual.Quotas);
        Assert.Equal(expected.Team, actual.Team);
        Assert.Equal(expected.Waivers, actual.Waivers);
    }

    private static FactSet Settings(FactSet facts) => new(facts.AsOf, facts.Currency, null, facts.TimeZone, HistoryFrom: facts.HistoryFrom);

    private static void Table<T>(IReadOnlyList<T>? expected, IReadOnlyList<T>? actual, Action<T, T> same)
    {
        Assert.Equal(expected?.Count, actual?.Count);
        foreach (var (one, other) in (expected ?? []).Zip(actual ?? []))
            same(one, other);
    }

    private static void Priority(Priority expected, Priority actual)
    {
        Assert.Equal(expected with { Goals = null }, actual with { Goals = null });
        Assert.Equal(expected.Goals, actual.Goals);
    }

    private static void Deal(Deal expected, Deal actual)
    {
        Assert.Equal(expected with { Splits = null, Attributes = null }, actual with { Splits = null, Attributes = null });
        Assert.Equal(expected.Splits, actual.Splits);
        Assert.Equal(expected.Attributes?.Fields, actual.Attributes?.Fields);
    }

    private static void Calendar(FiscalCalendar? expected, FiscalCalendar? actual)
    {
        Assert.Equal(expected?.Kind, actual?.Kind);
        Assert.Equal(Periods(expected), Periods(actual));
    }

    private static IEnumerable<FiscalPeriod> Periods(FiscalCalendar? calendar) => calendar is null ? [] :
        from year in Enumerable.Range(2024, 12)
        from grain in Enum.GetValues<FiscalGrain>()
        from period in calendar.PeriodsOf(year, grain)
        select period;
}
