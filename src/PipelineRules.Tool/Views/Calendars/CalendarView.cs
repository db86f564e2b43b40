using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analytics.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Calendars;

/// <summary>How much of what sellers do falls on their own period ends, and how they move close dates.</summary>
internal sealed class CalendarView(SellerCalendar calendar, CoverageBy by, Func<PipelineReport> whole) : View
{
    private readonly Lazy<PipelineReport> _whole = new(whole);

    public override PipelineReport? Whole => _whole.Value;

    public override IReadOnlyList<Sheet> Sheets =>
    [
        CalendarSheets.PeriodEnds(calendar),
        CalendarSheets.Moves(calendar),
        CalendarSheets.MassPushes(calendar),
        CalendarSheets.LeftOut(calendar),
    ];

    public override void Write(IPage page)
    {
        page.Title(
            calendar.Quarters.Count == 0
                ? "The history covers no whole fiscal quarter"
                : $"Whose calendar: {calendar.Quarters[0]} to {calendar.Quarters[^1]}",
            "for coaching, not for pay");
        if (calendar.Quarters.Count == 0)
            return;
        WritePeriodEnds(page);
        if (calendar.HasMoves)
            WriteMoves(page);
        else
            page.Write("Pushes and pulls are unknown: there is no history of close dates.");
        page.Write(new Phrase(
            $"Taken out first: {string.Join("; ", calendar.LeftOut.Select(Said))}. {calendar.Options.Permutations:N0} permutations, seed {
                calendar.Options.Seed}.",
            Tone.Faint));
    }

    private static string Said(LeftOut left) =>
        $"{EnumLabels.CamelCase(left.Activity)} {left.OnWeekends:N0} on weekends, {left.OnCustomersDates:N0} by customers' dates, {
            left.OutsideQuarters:N0} outside these quarters";

    private void WritePeriodEnds(IPage page)
    {
        page.Heading("On the last 3 working days of a period, in multiples of chance", "(95 % intervals)");
        var grid = new Grid(
            Column.Kept(""), new Column("what"), Column.Kept("end of"), Column.Number("at the end"), Column.Number("of"),
            Column.Number("by chance"), Column.Number("index"), new Column(""));
        foreach (var row in calendar.Indexes.Where(row => row.By == by && row.AtEnds.Of > 0))
            grid.Add(
                new Phrase(NameOf(row.By, row.Who), Tone.Strong), EnumLabels.CamelCase(row.Activity), EnumLabels.CamelCase(row.Grain),
                $"{row.AtEnds.Count:N0}", $"{row.AtEnds.Of:N0}", FormattableString.Invariant($"{row.Expected:0.0}"), IndexOf(row),
                row.IsClaimed ? new Phrase("more than chance", Tone.Bad) : "");
        page.Write(grid);
    }

    private static Phrase IndexOf(PeriodEndIndex row) => row switch
    {
        { IsTooFew: true } => new Phrase("too few", Tone.Faint),
        { Index: { } index, Interval: { } interval } =>
            FormattableString.Invariant($"{index:0.0} ({interval.Low:0.0}-{interval.High:0.0})"),
        _ => new Phrase("-", Tone.Faint),
    };

    private void WriteMoves(IPage page)
    {
        page.Heading("How close dates are moved", "(of pushes that no date of the customer's explains)");
        var grid = new Grid(
            Column.Kept(""), Column.Number("pushes"), Column.Number("after the date"), Column.Number("mass pushes"),
            Column.Number("pushed in them"), Column.Number("pulls"), Column.Number("into the quarter"));
        foreach (var row in calendar.Habits.Where(row => row.By == by))
            grid.Add(
                new Phrase(NameOf(row.By, row.Who), Tone.Strong), $"{row.AfterTheDate.Of:N0}", RateText.Format(row.AfterTheDate),
                $"{row.MassPushes:N0}", RateText.Format(row.InMassPushes), $"{row.IntoTheQuarter.Of:N0}",
                RateText.Format(row.IntoTheQuarter));
        page.Write(grid);
    }

    private static string NameOf(CoverageBy by, string? who) => by == CoverageBy.Total ? "everybody" : DisplayName.Format(who);
}
