namespace PipelineRules.Analyzers.Tests.Integrators;

public sealed class PIPERULE1004DayWithoutTimeZoneTests
{
    [Theory]
    [InlineData("LocalDate.FromDateTime(stamp)")]
    [InlineData("LocalDate.FromDateTime(stamp.ToLocalTime())")]
    [InlineData("LocalDate.FromDateTime(stamp.ToUniversalTime())")]
    [InlineData("LocalDate.FromDateTime(DateTime.SpecifyKind(stamp, DateTimeKind.Utc))")]
    [InlineData("LocalDate.FromDateTime(stamp.AddDays(30))")]
    [InlineData("LocalDate.FromDateTime(stamp).PlusDays(30)")]
    [InlineData("LocalDate.FromDateTime(stamp) + Period.FromDays(1)")]
    [InlineData("LocalDate.FromDateTime(offset.DateTime)")]
    [InlineData("LocalDate.FromDateTime(offset.LocalDateTime)")]
    [InlineData("LocalDate.FromDateTime(offset.Date)")]
    [InlineData("LocalDate.FromDateTime(maybe.Value)")]
    [InlineData("LocalDate.FromDateTime(maybe.GetValueOrDefault())")]
    [InlineData("LocalDate.FromDateTime(row.SignedAt)")]
    [InlineData("LocalDate.FromDateTime(row.Read<DateTime>(\"closedate\"))")]
    [InlineData("LocalDate.FromDateTime((DateTime)row[\"closedate\"])")]
    [InlineData("LocalDate.FromDateTime(stamps[0])")]
    [InlineData("LocalDate.FromDateTime(DateTime.Now)")]
    [InlineData("LocalDate.FromDateTime(DateTime.Today)")]
    [InlineData("LocalDate.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).DateTime)")]
    [InlineData("LocalDateTime.FromDateTime(stamp).Date")]
    [InlineData("OffsetDateTime.FromDateTimeOffset(offset).Date")]
    [InlineData("ZonedDateTime.FromDateTimeOffset(offset).Date")]
    [InlineData("stamp.ToLocalDateTime().Date")]
    [InlineData("new LocalDate(stamp.Year, stamp.Month, stamp.Day)")]
    [InlineData("new LocalDate(offset.Year, offset.Month, offset.Day)")]
    [InlineData("maybe == null ? default(LocalDate?) : LocalDate.FromDateTime(maybe.Value)")]
    [InlineData("maybe is { } there ? LocalDate.FromDateTime(there) : null")]
    [InlineData("maybe switch { null => null, var there => LocalDate.FromDateTime(there.Value) }")]
    [InlineData("fallback ?? LocalDate.FromDateTime(stamp)")]
    [InlineData("Day(stamp)")]
    [InlineData("DayOrNone(maybe)")]
    [InlineData("DayIn(row, \"closedate\")")]
    public void A_stamp_without_a_zone_makes_no_day(string day) => Analyzed.AsMarked(Source(day, " // PIPERULE1004"));

    [Theory]
    [InlineData("day")]
    [InlineData("fallback")]
    [InlineData("null")]
    [InlineData("new LocalDate(2027, 3, 31)")]
    [InlineData("new LocalDate(stamp.Year, 6, 15)")]
    [InlineData("instant.InZone(zone).Date")]
    [InlineData("instant.InUtc().Date")]
    [InlineData("Instant.FromDateTimeUtc(stamp).InZone(zone).Date")]
    [InlineData("Instant.FromDateTimeOffset(offset).InZone(zone).Date")]
    [InlineData("LocalDateTime.FromDateTime(stamp).InZoneLeniently(zone).WithZone(DateTimeZone.Utc).Date")]
    [InlineData("OffsetDateTime.FromDateTimeOffset(offset).InZone(zone).Date")]
    [InlineData("LocalDate.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(stamp, windows))")]
    [InlineData("LocalDate.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(stamp, \"Europe/Berlin\").AddDays(1))")]
    [InlineData("LocalDate.FromDateTime(TimeZoneInfo.ConvertTime(offset, windows).DateTime)")]
    [InlineData("LocalDate.FromDateTime(offset.ToOffset(TimeSpan.FromHours(2)).DateTime)")]
    [InlineData("LocalDate.FromDateTime(offset.UtcDateTime)")]
    [InlineData("LocalDate.FromDateTime(DateTime.UtcNow)")]
    [InlineData("LocalDate.FromDateTime(time.GetLocalNow().DateTime)")]
    [InlineData("LocalDate.FromDateTime(stamp.AddHours(2))")]
    [InlineData("LocalDate.FromDateTime(stamp + shift)")]
    [InlineData("LocalDate.FromDateTime(Converted(stamp))")]
    [InlineData("LocalDate.FromDateTime(row.TimeOfUser(stamp))")]
    [InlineData("LocalDate.FromDateTime(row.SignedAtInUserZone)")]
    [InlineData("LocalDate.FromDateTime(row.LocalSignature)")]
    [InlineData("LocalDate.FromDateTime(row.PlainDay)")]
    [InlineData("LocalDate.FromDateTime(picker.Value)")]
    [InlineData("LocalDate.FromDateTime(new DateTime(2027, 3, 31))")]
    [InlineData("LocalDate.FromDateTime(DateTime.MaxValue)")]
    [InlineData("LocalDate.FromDateTime(day.ToDateTimeUnspecified())")]
    [InlineData("LocalDate.FromDateTime(DateTime.Parse(text))")]
    [InlineData("LocalDate.FromDateTime(DateTime.ParseExact(text, \"yyyy-MM-dd\", null))")]
    [InlineData("DateTime.TryParse(text, out var read) ? LocalDate.FromDateTime(read) : null")]
    [InlineData("LocalDatePattern.Iso.Parse(text).Value")]
    [InlineData("Day(TimeZoneInfo.ConvertTimeFromUtc(stamp, windows))")]
    [InlineData("DayOfUser(stamp)")]
    [InlineData("Elsewhere.Day(stamp)")]
    public void A_zone_that_is_stated_makes_one_and_so_does_a_plain_day(string day) => Analyzed.AsMarked(Source(day, ""));

    [Fact]
    public void A_must_have_date_is_a_day_too() => Analyzed.AsMarked("""
        using System;
        using NodaTime;
        using PipelineRules.Facts;

        internal static class Imports
        {
            public static Deal Of(DateTime due) => new("d1", MustHaveDate: LocalDate.FromDateTime(due)); // PIPERULE1004
            public static Priority Linked(DateTime due) => new("p1", MustHaveDate: LocalDate.FromDateTime(due)); // PIPERULE1004
            public static Deal With(Deal deal, DateTimeOffset due) => deal with { MustHaveDate = LocalDate.FromDateTime(due.DateTime) }; // PIPERULE1004
            public static Deal Created(DateTime on) => new("d1", CreatedOn: LocalDate.FromDateTime(on), ClosedOn: LocalDate.FromDateTime(on));
        }
        """);

    [Fact]
    public void A_day_is_followed_through_locals() => Analyzed.AsMarked("""
        using System;
        using NodaTime;
        using PipelineRules.Facts;

        internal static class Imports
        {
            public static Deal Kept(DateTime stamp)
            {
                var day = LocalDate.FromDateTime(stamp);
                return new("d1", MustHaveDate: day); // PIPERULE1004
            }

            public static Deal Chosen(DateTime? stamp)
            {
                LocalDate? day = null;
                if (stamp is not null)
                    day = LocalDate.FromDateTime(stamp.Value);
                return new("d1", MustHaveDate: day); // PIPERULE1004
            }

            public static Deal Converted(DateTime stamp, TimeZoneInfo zone)
            {
                stamp = TimeZoneInfo.ConvertTimeFromUtc(stamp, zone);
                var there = stamp;
                there = TimeZoneInfo.ConvertTimeFromUtc(there, zone);
                return new("d1", MustHaveDate: LocalDate.FromDateTime(there));
            }

            public static Deal Walked(DateTime stamp, DateTimeZone zone)
            {
                var day = Instant.FromDateTimeUtc(stamp).InZone(zone).Date;
                for (var i = 0; i < 3; i++)
                    day = day.PlusDays(1);
                return new("d1", MustHaveDate: day);
            }
        }
        """);

    [Fact]
    public void The_name_of_the_class_says_nothing_of_a_parameter() => Analyzed.AsMarked("""
        using System;
        using NodaTime;
        using PipelineRules.Facts;

        internal static class ZonedCalendar
        {
            public static Deal Of(DateTime stamp) => new("d1", MustHaveDate: LocalDate.FromDateTime(stamp)); // PIPERULE1004
        }
        """);

    [Fact]
    public void A_parameter_that_is_converted_in_its_place_is_in_a_zone() => Analyzed.AsMarked("""
        using System;
        using NodaTime;
        using PipelineRules.Facts;

        internal static class Imports
        {
            public static Deal Of(DateTime stamp, TimeZoneInfo zone)
            {
                stamp = TimeZoneInfo.ConvertTimeFromUtc(stamp, zone);
                return new("d1", MustHaveDate: LocalDate.FromDateTime(stamp));
            }
        }
        """);

    [Fact]
    public void Types_of_ones_own_have_days_of_the_framework() => Analyzed.AsMarked("""
        using System;
        using PipelineRules.Annotations;

        internal sealed class Sale
        {
            [MustHaveDate] public DateOnly? NeededBy { get; set; }
            [ForecastCloseDate] public DateTime? ClosesOn { get; set; }
        }

        internal static class Desk
        {
            public static void Promise([MustHaveDate] DateOnly due) { }

            public static void Given(Sale sale, DateTimeOffset stamp, DateTime? maybe)
            {
                sale.NeededBy = DateOnly.FromDateTime(stamp.Date); // PIPERULE1004
                sale.NeededBy = maybe.HasValue ? DateOnly.FromDateTime(maybe.Value) : null; // PIPERULE1004
                sale.NeededBy ??= new DateOnly(stamp.Year, stamp.Month, stamp.Day); // PIPERULE1004
                sale.ClosesOn = maybe?.Date; // PIPERULE1004
                Promise(DateOnly.FromDateTime(stamp.UtcDateTime));
                Promise(DateOnly.FromDateTime(stamp.DateTime)); // PIPERULE1004
            }

            public static void AsItIs(Sale sale, DateTime stamp, DateOnly day)
            {
                sale.NeededBy = day;
                sale.ClosesOn = stamp;
                sale.ClosesOn = new DateTime(2027, 3, 31);
                sale.ClosesOn = day.ToDateTime(TimeOnly.MinValue);
            }

            public static Sale Copied(Sale other) => new() { NeededBy = other.ClosesOn is { } day ? DateOnly.FromDateTime(day) : null };
        }
        """);

    [Fact]
    public void Late_bound_records_have_days_by_name() => Analyzed.AsMarked(
        """
        using System;
        using System.Collections.Generic;

        internal sealed class Entity
        {
            private readonly Dictionary<string, object?> _values = new();
            public object? this[string name] { get => _values[name]; set => _values[name] = value; }
        }

        internal static class Plugin
        {
            public static void Set(Entity entity, DateTime stamp) => entity["contoso_musthavedate"] = stamp.Date; // PIPERULE1004
            public static void Zoned(Entity entity, DateTime stamp, TimeZoneInfo zone) => entity["contoso_musthavedate"] = TimeZoneInfo.ConvertTimeFromUtc(stamp, zone).Date;
            public static void Other(Entity entity, DateTime stamp) => entity["createdon"] = stamp.Date;
        }
        """,
        new AnnotationsText("\"contoso_musthavedate\"; MustHaveDate"));

    [Fact]
    public void It_names_the_day_and_the_type_of_the_stamp() => Assert.Equal(
        "'MustHaveDate' is a day made from a DateTimeOffset, and nobody says in whose time zone: it may be a day off; convert the time "
            + "stamp with the zone of whoever means the day",
        Assert.Single(Analyzed.Found("""
            using System;
            using NodaTime;
            using PipelineRules.Facts;
            internal static class Import { public static Deal Of(DateTimeOffset due) => new("d1", MustHaveDate: new LocalDate(due.Year, due.Month, due.Day)); }
            """)).GetMessage(null));

    private static string Source(string day, string mark) => $$"""
        #nullable disable warnings
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using NodaTime;
        using NodaTime.Extensions;
        using NodaTime.Text;
        using PipelineRules.Facts;

        internal sealed class Row
        {
            public DateTime SignedAt { get; set; }
            public DateTime SignedAtInUserZone { get; set; }
            public DateTime LocalSignature { get; set; }
            [DataType(DataType.Date)] public DateTime PlainDay { get; set; }
            public object this[string column] => column;
            public T Read<T>(string column) => default;
            public DateTime TimeOfUser(DateTime stamp) => stamp;
        }

        internal sealed class DatePicker
        {
            public DateTime Value { get; set; }
        }

        internal sealed class Import(DateTimeZone home)
        {
            public LocalDate? CloseDate(
                LocalDate day, LocalDate? fallback, DateTime stamp, DateTime? maybe, DateTimeOffset offset, DateTime[] stamps, Instant instant, DateTimeZone zone,
                TimeZoneInfo windows, TimeProvider time, TimeSpan shift, long milliseconds, string text, Row row, DatePicker picker) => new Deal(
                    "d1",
                    Priority: "p1",
                    CloseDate: {{day}}){{mark}}
                .CloseDate;

            private static LocalDate Day(DateTime stamp) => LocalDate.FromDateTime(stamp);

            private static LocalDate? DayOrNone(DateTime? stamp)
            {
                if (stamp is null)
                    return null;
                return LocalDate.FromDateTime(stamp.Value);
            }

            private static LocalDate? DayIn(Row row, string column)
            {
                return row[column] is DateTime stamp ? Day(stamp) : (LocalDate?)null;
            }

            private static DateTime Converted(DateTime stamp) => stamp;

            private LocalDate DayOfUser(DateTime stamp) => Instant.FromDateTimeUtc(stamp).InZone(home).Date;
        }

        internal abstract class Elsewhere
        {
            public static LocalDate Day(DateTime stamp) => Of(stamp).Date;

            private static LocalDateTime Of(DateTime stamp) => default;
        }
        """;
}
