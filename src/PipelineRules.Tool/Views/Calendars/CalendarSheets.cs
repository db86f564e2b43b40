using PipelineRules.Analytics.Calendars;

namespace PipelineRules.Tool.Views.Calendars;

/// <summary>Whose calendar, for spreadsheets and programs.</summary>
internal static class CalendarSheets
{
    public static Sheet PeriodEnds(SellerCalendar calendar) => Sheet.Create(
        "periodEnds",
        calendar.Indexes,
        ("by", row => EnumLabels.CamelCase(row.By)),
        ("who", row => row.Who),
        ("activity", row => EnumLabels.CamelCase(row.Activity)),
        ("grain", row => EnumLabels.CamelCase(row.Grain)),
        ("all", row => row.AtEnds.Of),
        ("atEnds", row => row.AtEnds.Count),
        ("expected", row => RateText.Number(row.Expected)),
        ("tooFew", row => row.IsTooFew),
        ("index", row => RateText.Number(row.Index)),
        ("low", row => RateText.Number(row.Interval?.Low)),
        ("high", row => RateText.Number(row.Interval?.High)),
        ("pValue", row => RateText.Number(row.PValue)),
        ("claimed", row => row.IsClaimed));

    public static Sheet Moves(SellerCalendar calendar) => Sheet.Create(
        "moves",
        calendar.Habits,
        ("by", row => EnumLabels.CamelCase(row.By)),
        ("who", row => row.Who),
        ("pushes", row => Known(calendar, row.AfterTheDate.Of)),
        ("afterTheDate", row => Known(calendar, row.AfterTheDate.Count)),
        ("massPushes", row => Known(calendar, row.MassPushes)),
        ("pushesInMassPushes", row => Known(calendar, row.InMassPushes.Count)),
        ("pulls", row => Known(calendar, row.IntoTheQuarter.Of)),
        ("pullsIntoTheQuarter", row => Known(calendar, row.IntoTheQuarter.Count)));

    public static Sheet MassPushes(SellerCalendar calendar) => Sheet.Create(
        "massPushes",
        calendar.MassPushes,
        ("seller", push => push.Seller),
        ("on", push => push.On),
        ("deals", push => push.Deals));

    public static Sheet LeftOut(SellerCalendar calendar) => Sheet.Create(
        "leftOut",
        calendar.LeftOut,
        ("activity", row => EnumLabels.CamelCase(row.Activity)),
        ("counted", row => row.Counted),
        ("onWeekends", row => row.OnWeekends),
        ("onCustomersDates", row => row.OnCustomersDates),
        ("outsideQuarters", row => row.OutsideQuarters));

    // Without a history of close dates a count is unknown, and not zero.
    private static int? Known(SellerCalendar calendar, int count) => calendar.HasMoves ? count : null;
}
