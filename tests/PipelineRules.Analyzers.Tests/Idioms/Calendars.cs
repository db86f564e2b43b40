using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace Contoso.Calendars;

/// <summary>Close dates on the seller's calendar, and moves of close dates.</summary>
public static class Ends
{
    public static Deal Customer_first(Deal deal, LocalDate quarterEnd) =>
        deal.MustHaveDate is { } must && must < quarterEnd ? deal with { CloseDate = must } : deal;

    public static Deal Earlier_of_both(Deal deal, FiscalPeriod quarter) =>
        deal.MustHaveDate is { } must ? deal with { CloseDate = LocalDate.Min(must, quarter.End) } : deal;

    public static void The_customers_own(Opportunity one, DateOnly customerQuarterEnd)
    {
        if (one.NeededBy is not null)
            one.ClosesOn = customerQuarterEnd;
    }

    public static void A_stated_day(Opportunity one)
    {
        if (one.NeededBy is not null)
            one.ClosesOn = new DateOnly(2026, 12, 31);
    }

    public static void From_the_must_have_date(Opportunity one)
    {
        if (one.NeededBy is { } must)
            one.ClosesOn = must.AddMonths(-2);
    }

    public static void Another_day(Opportunity one, DateOnly signing)
    {
        if (one.NeededBy is not null)
            one.ClosesOn = signing;
    }

    public static void Contract_end(Opportunity one, DateOnly contractEnd)
    {
        if (one.NeededBy is not null)
            one.ClosesOn = contractEnd;
    }

    public static void Missing_date(Opportunity one, DateOnly quarterEnd) => one.ClosesOn = quarterEnd; // PIPERULE1003

    public static Opportunity New_without(DateOnly quarterEnd) => new() { ClosesOn = quarterEnd }; // PIPERULE1001

    public static void Sometimes(Opportunity one, DateOnly quarterEnd, bool known)
    {
        one.NeededBy = known ? quarterEnd : null;
        Desk.Log("x");
        one.ClosesOn = quarterEnd; // PIPERULE1002
    }

    public static void Quarter_end(Opportunity one, DateOnly quarterEnd)
    {
        if (one.NeededBy is null)
            return;
        one.ClosesOn = quarterEnd; // PIPERULE1005
    }

    public static void End_of_month(Opportunity one, DateOnly today)
    {
        if (one.NeededBy is not { } must)
            return;
        Desk.Log($"{must}");
        one.ClosesOn = new DateOnly(today.Year, today.Month, DateTime.DaysInMonth(today.Year, today.Month)); // PIPERULE1005
    }

    public static void End_by_a_local(Opportunity one, DateOnly today)
    {
        if (!one.NeededBy.HasValue)
            return;
        var last = DateTime.DaysInMonth(today.Year, today.Month);
        var end = new DateOnly(today.Year, today.Month, last);
        one.ClosesOn = end; // PIPERULE1005
    }

    public static Deal Period_end(Deal deal, FiscalPeriod period) => deal.MustHaveDate is null ? deal : deal with { CloseDate = period.End }; // PIPERULE1005

    public static Deal In_ninety_days(Deal deal, LocalDate today) => deal.MustHaveDate is null ? deal : deal with { CloseDate = today.PlusDays(90) }; // PIPERULE1005

    public static void By_the_clock(Opportunity one)
    {
        if (one.NeededBy is null)
            return;
        one.ClosesOn = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(45); // PIPERULE1005
    }

    public static void Year_end(Opportunity one, int year)
    {
        if (one.NeededBy is not null)
            one.ClosesOn = new DateOnly(year, 12, 31); // PIPERULE1005
    }

    public static void Given_with_it(DateOnly must, DateOnly fiscalYearEnd) => Desk.Log($"{new Opportunity { NeededBy = must, ClosesOn = fiscalYearEnd }}"); // PIPERULE1005

    public static void In_a_filter(List<Opportunity> all, DateOnly monthEnd)
    {
        foreach (var one in all.Where(one => one.NeededBy is not null))
            one.ClosesOn = monthEnd; // PIPERULE1005
    }

    public static void For_each(List<Opportunity> all, DateOnly endOfQuarter) =>
        all.FindAll(one => one.NeededBy is not null).ForEach(one => one.ClosesOn = endOfQuarter); // PIPERULE1005
}

public static class Pushes
{
    private static readonly Period s_month = Period.FromMonths(1);
    private static readonly TimeSpan s_week = TimeSpan.FromDays(7);

    public static void Earlier(Opportunity one)
    {
        if (one.NeededBy is not null)
            one.ClosesOn = one.ClosesOn?.AddDays(-7);
    }

    public static void By_a_variable(Opportunity one, int days)
    {
        if (one.NeededBy is not null)
            one.ClosesOn = one.ClosesOn?.AddDays(days);
    }

    public static void With_a_reason(Opportunity one, string reason)
    {
        if (one.NeededBy is null)
            return;
        one.ClosesOn = one.ClosesOn?.AddDays(7);
        one.Notes = reason;
    }

    public static void With_the_customer(Opportunity one)
    {
        one.NeededBy = one.NeededBy!.Value.AddDays(7);
        one.ClosesOn = one.ClosesOn?.AddDays(7);
    }

    public static void Of_another_deal(Opportunity one, Opportunity other)
    {
        if (one.NeededBy is not null)
            one.ClosesOn = other.ClosesOn?.AddDays(7);
    }

    public static CloseDateChange Recorded_with_reason(string id, LocalDate on, LocalDate from) =>
        new(id, on, from, from.PlusMonths(1), "the customer's board meets in May");

    public static CloseDateChange Recorded_earlier(string id, LocalDate on, LocalDate from) => new(id, on, from, from.PlusDays(-7));

    public static void Later(Opportunity one)
    {
        if (one.NeededBy is not null)
            one.ClosesOn = one.ClosesOn?.AddMonths(1); // PIPERULE1006
    }

    public static void Later_by_value(Opportunity one)
    {
        if (one is { NeededBy: { }, ClosesOn: { } })
            one.ClosesOn = one.ClosesOn.Value.AddDays(14); // PIPERULE1006
    }

    public static void Later_by_a_local(Opportunity one)
    {
        if (one.NeededBy is null || one.ClosesOn is not { } close)
            return;
        var later = close.AddDays(14);
        one.ClosesOn = later; // PIPERULE1006
    }

    public static void Later_by_a_named_pattern(Opportunity one)
    {
        if (one is { NeededBy: not null, ClosesOn: var close })
            one.ClosesOn = close?.AddMonths(1); // PIPERULE1006
    }

    public static Deal Later_by_a_period(Deal deal) => deal.MustHaveDate is null ? deal : deal with { CloseDate = deal.CloseDate?.Plus(s_month) }; // PIPERULE1006

    public static Deal Later_by_an_operator(Deal deal) => deal.MustHaveDate is null ? deal : deal with { CloseDate = deal.CloseDate!.Value + s_month }; // PIPERULE1006

    public static void Later_by_a_span(Order one)
    {
        if (one.NeededBy is not null)
            one.ClosesOn = one.ClosesOn + s_week; // PIPERULE1006
    }

    public static void Later_by_adding_a_span(Order one)
    {
        if (one.NeededBy is not null)
            one.ClosesOn = one.ClosesOn?.Add(TimeSpan.FromDays(30)); // PIPERULE1006
    }

    public static void Later_by_a_helper(Opportunity one)
    {
        if (one is { NeededBy: not null, ClosesOn: { } close })
            one.ClosesOn = NextMonth(close); // PIPERULE1006
    }

    private static DateOnly NextMonth(DateOnly day)
    {
        var next = day.AddMonths(1);
        return next;
    }

    public static void Later_by_an_extension(Opportunity one)
    {
        if (one is { NeededBy: not null, ClosesOn: { } close })
            one.ClosesOn = close.Later(); // PIPERULE1006
    }

    private static DateOnly Later(this DateOnly day) => day.AddDays(30);

    public static CloseDateChange Recorded(string id, LocalDate on, LocalDate from) => new(id, on, from, from.PlusDays(30)); // PIPERULE1006

    public static CloseDateChange Recorded_without_words(string id, LocalDate on, LocalDate from) => new(id, on, from, from.PlusDays(30), Reason: null); // PIPERULE1006
}
