using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

/// <summary>Fiscal calendars that a map, a setting or facts.csv states.</summary>
public sealed class CalendarTests
{
    private const string Quotas = "owner,day,amount\nR-1,2026-02-02,5\n";

    private static FactSet Mapped(string calendar) => Folder.Mapped(
        $$"""
        { {{calendar}}, "currency": "EUR", "tables": { "quotas": { "file": "file.csv", "columns": { "owner": "owner", "period": { "column": "day", "as": "quarter" }, "amount": "amount" } } } }
        """,
        Quotas);

    private static string Flaw(string calendar) => Assert.Throws<CsvMapException>(() => Mapped(calendar)).Message;

    [Fact]
    public void A_map_states_a_calendar_of_weeks_and_quotas_fall_into_its_periods()
    {
        // The last Saturday of January 2026 is the 31st.
        var facts = Mapped(""" "fiscalCalendar": { "kind": "4-5-4", "endMonth": 1, "yearNaming": "startYear", "leapPeriod": 11 } """);
        Assert.Equal(
            new WeekFiscalCalendar(WeekPattern.FourFiveFour, 1, naming: YearNaming.StartYear, longMonth: 11)
                .PeriodOf(new(2026, 2, 2), FiscalGrain.Quarter).ToString(),
            facts.Quotas![0].Period);
        Assert.Equal(("4-5-4", "FY2026-Q1"), (facts.Calendar!.Kind, facts.Quotas[0].Period));
    }

    [Fact]
    public void A_text_alone_is_the_kind() =>
        Assert.Equal("4-4-5", Mapped(""" "fiscalCalendar": "4-4-5" """).Calendar!.Kind);

    [Fact]
    public void Years_are_named_for_their_start_where_the_map_says_so() => Assert.Equal(
        "FY2025-Q4",
        Mapped(""" "fiscalCalendar": { "kind": "gregorian", "startMonth": 4, "yearNaming": "startYear" } """).Quotas![0].Period);

    [Fact]
    public void Periods_are_stated_one_by_one() => Assert.Equal(
        "FY2030-Q1",
        Mapped(
            """ "fiscalCalendar": { "kind": "explicit", "periods": [{ "name": "FY2030-Q1", "start": "2026-02-01", "end": "2026-05-02" }, "FY2030-Q2 2026-05-03 2026-08-01"] } """)
            .Quotas![0].Period);

    [Fact]
    public void Settings_state_a_calendar_and_change_a_term_of_one()
    {
        var map = CsvPreset.Named("plain").With([new("fiscalCalendar", "4-4-5"), new("fiscalCalendar.endMonth", "6")]);
        var calendar = Assert.IsType<WeekFiscalCalendar>(Exported.File(map, "id", "D-1").Calendar);
        Assert.Equal((WeekPattern.FourFourFive, 6), (calendar.Pattern, calendar.EndMonth));
        calendar = Assert.IsType<WeekFiscalCalendar>(
            Exported.File(map.With([new("fiscalCalendar.endWeekday", "friday")]), "id", "D-1").Calendar);
        Assert.Equal((WeekPattern.FourFourFive, 6, IsoDayOfWeek.Friday), (calendar.Pattern, calendar.EndMonth, calendar.EndWeekday));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Facts_csv_states_a_calendar(bool byPreset)
    {
        (string, string)[] files =
            [("facts.csv",
                "fiscalCalendar,fiscalCalendar.periods,timeZone\nexplicit,FY2027-Q1 2026-02-01 2026-05-02; FY2027-Q2 2026-05-03 "
                    + "2026-08-01,UTC\n"),
            ("deals.csv", "id,status\nD-1,open\n")];
        var facts = byPreset ? Exported.Read("plain", files) : Folder.Of(files);
        Assert.Equal(2, Assert.IsType<ExplicitFiscalCalendar>(facts.Calendar).Stated.Count);
        Assert.Empty(facts.Problems!);
    }

    [Fact]
    public void A_calendar_of_facts_csv_that_is_none_is_a_problem() => Assert.Contains(
        "is to be one of gregorian, 4-4-5, 4-5-4, 5-4-4, explicit",
        Assert.Single(Folder.Of(("facts.csv", "fiscalCalendar\n4-4-6\n"), ("deals.csv", "id\nD-1\n")).Problems!).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(""" "fiscalCalendar": { "kind": "4-4-6" } """, "fiscalCalendar.kind is to be one of gregorian")]
    [InlineData(""" "fiscalCalendar": { "kind": "gregorian", "endMonth": 1 } """, "fiscalCalendar.endMonth is not known")]
    [InlineData(""" "fiscalCalendar": { "kind": "4-4-5", "endWeekday": "sat" } """, "fiscalCalendar.endWeekday is none of")]
    [InlineData(""" "fiscalCalendar": "explicit" """, "fiscalCalendar is to state its periods")]
    [InlineData(""" "fiscalCalendar": "4-4-5", "fiscalStartMonth": 2 """, "fiscalStartMonth is said by fiscalCalendar too")]
    [InlineData(""" "fiscalCalendar": { "kind": "explicit", "periods": ["FY2027-Q5 2026-02-01 2026-05-02"] } """,
        "fiscalCalendar.periods[0] is to be a quarter")]
    public void A_calendar_that_is_none_is_an_error_of_the_map(string calendar, string said) =>
        Assert.Contains(said, Flaw(calendar), StringComparison.Ordinal);
}
