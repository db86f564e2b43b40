namespace PipelineRules.Analyzers.Tests.Integrators;

public sealed class PIPERULE1005ForecastOnSellersCalendarTests
{
    [Theory]
    [InlineData("calendar.PeriodOf(asOf, FiscalGrain.Quarter)?.End")]
    [InlineData("calendar.PeriodOf(asOf, FiscalGrain.Month).Value.End")]
    [InlineData("calendar.Find(\"FY2027-Q1\")?.End.PlusDays(-5)")]
    [InlineData("period.End")]
    [InlineData("period.End.PlusDays(-7)")]
    [InlineData("quarterEnd")]
    [InlineData("Sellers.EndOfQuarter(day)")]
    [InlineData("Sellers.FiscalYearEnd")]
    [InlineData("day.With(DateAdjusters.EndOfMonth)")]
    [InlineData("new LocalDate(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month))")]
    [InlineData("new LocalDate(day.Year, day.Month, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month))")]
    [InlineData("new LocalDate(day.Year, 12, 31)")]
    [InlineData("new LocalDate(day.Year, day.Month, 1).PlusMonths(1).PlusDays(-1)")]
    [InlineData("today.PlusMonths(3)")]
    [InlineData("today + Period.FromMonths(3)")]
    [InlineData("asOf.PlusDays(90)")]
    [InlineData("clock.GetCurrentInstant().InZone(zone).Date.PlusWeeks(6)")]
    [InlineData("LocalDate.FromDateTime(DateTime.UtcNow.AddMonths(2))")]
    [InlineData("day < today ? period.End : day")]
    [InlineData("deal.CloseDate ?? period.End")]
    public void A_deal_with_its_date_at_hand_is_not_forecast_on_the_sellers(string close) =>
        Analyzed.AsMarked(Source(close, " // PIPERULE1005"));

    [Theory]
    [InlineData("day")]
    [InlineData("new LocalDate(2027, 3, 31)")]
    [InlineData("deal.MustHaveDate")]
    [InlineData("deal.MustHaveDate ?? period.End")]
    [InlineData("deal.MustHaveDate is { } due ? due : period.End")]
    [InlineData("context.LatestSignatureDate ?? quarterEnd")]
    [InlineData("deal.MustHaveDate > period.End ? deal.MustHaveDate : period.End")]
    [InlineData("LocalDate.Min(period.End, deal.MustHaveDate ?? day)")]
    [InlineData("period.Start")]
    [InlineData("day.PlusMonths(3)")]
    [InlineData("today")]
    [InlineData("today.PlusDays(leadDays)")]
    [InlineData("deal.CreatedOn?.PlusMonths(3)")]
    [InlineData("customerQuarterEnd")]
    [InlineData("subscription.PeriodEnd")]
    [InlineData("new LocalDate(day.Year, 5, 31)")]
    [InlineData("null")]
    public void Any_other_day_is_not_told(string close) => Analyzed.AsMarked(Source(close, ""));

    [Fact]
    public void The_date_is_at_hand_where_the_deal_is_made_with_it_or_with_a_known_priority() => Analyzed.AsMarked("""
        using NodaTime;
        using PipelineRules.Calendars;
        using PipelineRules.Facts;

        internal static class Imports
        {
            public static Deal Dated(FiscalPeriod quarter, LocalDate due) => new("d1", CloseDate: quarter.End, Category: DealCategory.Commit, MustHaveDate: due); // PIPERULE1005
            public static Deal Served(FiscalPeriod quarter, Priority priority) => new("d1", Priority: priority.Id, CloseDate: quarter.End); // PIPERULE1005
            public static Deal Linked(FiscalPeriod quarter, string priority) => new("d1", Priority: priority, CloseDate: quarter.End, Category: DealCategory.Commit);
            public static Deal Undated(FiscalPeriod quarter) => new("d1", CloseDate: quarter.End, Category: DealCategory.Commit); // PIPERULE1001
            public static Deal Early(FiscalPeriod quarter, LocalDate due) => new("d1", CloseDate: quarter.End, Category: DealCategory.Pipeline, MustHaveDate: due);
        }
        """);

    [Fact]
    public void A_deal_that_has_none_is_silent_here() => Analyzed.AsMarked("""
        using NodaTime;
        using PipelineRules.Calendars;
        using PipelineRules.Facts;

        internal static class Imports
        {
            public static Deal Checked(Deal deal, FiscalPeriod quarter) => deal.MustHaveDate is null ? deal with { CloseDate = quarter.End, Priority = "p1" } : deal;

            public static Deal Else(Deal deal, FiscalPeriod quarter)
            {
                if (deal.MustHaveDate is { } due)
                    return deal with { CloseDate = due };
                return deal with { CloseDate = quarter.End }; // PIPERULE1003
            }

            public static Deal Known(Deal deal, FiscalPeriod quarter)
            {
                if (deal.MustHaveDate is null)
                    return deal;
                return deal with { CloseDate = quarter.End }; // PIPERULE1005
            }
        }
        """);

    [Fact]
    public void A_period_end_that_is_held_against_the_customers_date_is_sound() => Analyzed.AsMarked("""
        using NodaTime;
        using PipelineRules;
        using PipelineRules.Assessments;
        using PipelineRules.Pipelines;
        using PipelineRules.Calendars;
        using PipelineRules.Facts;

        internal static class Imports
        {
            public static Deal Early(DealContext deal, FiscalPeriod quarter)
            {
                var close = quarter.End;
                if (deal.Deal.MustHaveDate is null || close > deal.LatestSignatureDate)
                    return deal.Deal;
                return deal.Deal with { CloseDate = close };
            }
        }
        """);

    [Fact]
    public void Types_of_ones_own_are_forecast_like_ours() => Analyzed.AsMarked("""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using PipelineRules.Annotations;

        internal sealed record FiscalQuarter(DateTime FirstDay, DateTime LastDay);

        internal sealed class Sale
        {
            [MustHaveDate] public DateTime? NeededBy { get; set; }
            [ForecastCloseDate] public DateTime? ClosesOn { get; set; }

            public void Slip(FiscalQuarter next)
            {
                if (NeededBy is not null)
                    ClosesOn = next.LastDay; // PIPERULE1005
            }
        }

        internal static class Desk
        {
            public static void Commit(IEnumerable<Sale> sales, FiscalQuarter quarter)
            {
                foreach (var sale in sales.Where(sale => sale.NeededBy is not null))
                    sale.ClosesOn = quarter.LastDay; // PIPERULE1005
            }

            public static Sale Made(DateTime? due) => new() { NeededBy = due, ClosesOn = DateTime.UtcNow.AddMonths(3) }; // PIPERULE1003

            public static Sale FirstOfMonth(DateTime due, int year, int month)
            {
                var first = new DateTime(year, month, 1);
                var last = first.AddMonths(1).AddDays(-1);
                return new Sale { NeededBy = due, ClosesOn = last }; // PIPERULE1005
            }

            public static void Anchored(Sale sale, FiscalQuarter quarter)
            {
                var due = sale.NeededBy;
                sale.ClosesOn = due is { } day && day <= quarter.LastDay ? day : quarter.LastDay; // PIPERULE1002
            }
        }
        """);

    [Fact]
    public void A_late_bound_record_is_told_only_where_its_date_is_seen() => Analyzed.AsMarked(
        """
        using System;
        using System.Collections.Generic;

        internal sealed class Entity
        {
            private readonly Dictionary<string, object?> _values = new();
            public object? this[string name] { get => _values[name]; set => _values[name] = value; }
            public bool Contains(string name) => _values.ContainsKey(name);
        }

        internal static class Plugin
        {
            public static void Seen(Entity entity, DateTime quarterEnd)
            {
                if (entity.Contains("contoso_musthavedate"))
                    entity["estimatedclosedate"] = quarterEnd; // PIPERULE1005
            }

            public static void Unseen(Entity entity, DateTime quarterEnd) => entity["estimatedclosedate"] = quarterEnd; // PIPERULE1003
        }
        """,
        new AnnotationsText("\"contoso_musthavedate\"; MustHaveDate", "\"estimatedclosedate\"; ForecastCloseDate"));

    private static string Source(string close, string mark) => $$"""
        #nullable disable warnings
        using System;
        using NodaTime;
        using PipelineRules;
        using PipelineRules.Assessments;
        using PipelineRules.Pipelines;
        using PipelineRules.Calendars;
        using PipelineRules.Facts;

        internal sealed record Subscription(LocalDate PeriodEnd);

        internal static class Sellers
        {
            public static LocalDate FiscalYearEnd => default;
            public static LocalDate EndOfQuarter(LocalDate day) => day;
        }

        internal static class Calls
        {
            public static Deal Forecast(
                Deal deal, DealContext context, FiscalCalendar calendar, FiscalPeriod period, LocalDate day, LocalDate today, LocalDate asOf, LocalDate quarterEnd, LocalDate customerQuarterEnd,
                int leadDays, Subscription subscription, IClock clock, DateTimeZone zone)
            {
                if (deal.MustHaveDate is null)
                    return deal;
                return deal with { CloseDate = {{close}} };{{mark}}
            }
        }
        """;
}
