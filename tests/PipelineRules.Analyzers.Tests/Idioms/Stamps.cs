using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;
using PipelineRules.Facts;

namespace Contoso.Stamps;

/// <summary>Days made from time stamps.</summary>
public sealed class Record
{
    public DateTime Must { get; set; }
    public DateTime? Close { get; set; }
    public DateTimeOffset Signed { get; set; }
    public Instant At { get; set; }
    public DateOnly Day { get; set; }
    public string Text { get; set; } = "";
    public DateTime TimezoneFreeMust { get; set; }
}

public sealed class Zones(TimeZoneInfo zone, DateTimeZone place)
{
    public DateOnly By_zone(Record record) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(record.Must, zone));

    public void Converted(Opportunity one, Record record) =>
        one.NeededBy = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(record.Must, zone));

    public void Converted_offset(Opportunity one, Record record) =>
        one.NeededBy = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(record.Signed, zone).DateTime);

    public void Converted_by_id(Opportunity one, Record record) =>
        one.NeededBy = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(record.Must, "Europe/Berlin"));

    public Deal In_zone(string id, Record record) => new(id, MustHaveDate: record.At.InZone(place).Date);

    public Deal From_an_offset(string id, Record record) => new(id, MustHaveDate: record.Signed.ToInstant().InZone(place).Date);

    public Deal By_an_extension(string id, Record record) =>
        new(id, MustHaveDate: Instant.FromDateTimeUtc(record.Must).InZone(place).LocalDateTime.Date);

    public void By_steps(Opportunity one, Record record)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(record.Must, zone);
        var day = DateOnly.FromDateTime(local);
        one.NeededBy = day;
    }

    public void By_a_helper(Opportunity one, Record record) => one.NeededBy = DayIn(record.Must, zone);

    private static DateOnly DayIn(DateTime stamp, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(stamp, zone));

    public void By_our_own(Opportunity one, Record record) => one.NeededBy = Local(record.Must);

    private DateOnly Local(DateTime stamp) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(stamp, zone));

    public void Offset_by_zone(Opportunity one, Record record) =>
        one.NeededBy = DateOnly.FromDateTime(record.Signed.ToOffset(zone.GetUtcOffset(record.Signed)).DateTime);
}

public static class Days
{
    public static void Day(Opportunity one, Record record) => one.NeededBy = record.Day;

    public static void Parsed(Opportunity one, Record record) =>
        one.NeededBy = DateOnly.ParseExact(record.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Deal Noda(string id, Record record) => new(id, MustHaveDate: LocalDatePattern.Iso.Parse(record.Text).Value);

    public static Deal From_a_day(string id, Record record) => new(id, MustHaveDate: LocalDate.FromDateOnly(record.Day));

    public static Deal By_parts(string id, Record record) =>
        new(id, MustHaveDate: new LocalDate(record.Day.Year, record.Day.Month, record.Day.Day));

    public static void Of_midnight(Order one, DateOnly day) => one.NeededBy = day.ToDateTime(TimeOnly.MinValue);

    public static void A_stamp_kept(Order one, Record record) => one.NeededBy = record.Must;

    public static void Literal(Opportunity one) => one.NeededBy = new DateOnly(2026, 3, 31);

    public static void Literal_stamp(Order one) => one.NeededBy = new DateTime(2026, 3, 31);

    public static void Another_member(Opportunity one, Record record) => one.Notes = DateOnly.FromDateTime(record.Must).ToString("O");

    public static int Compared(Opportunity one, Record record) => DateOnly.FromDateTime(record.Must).CompareTo(one.NeededBy);

    public static void Earlier_day(Opportunity one) => one.NeededBy = one.NeededBy?.AddDays(-3);
}

public static class Faults
{
    public static void From_date_time(Opportunity one, Record record) => one.NeededBy = DateOnly.FromDateTime(record.Must); // PIPERULE1004

    public static Opportunity In_a_creation(Record record) => new() { NeededBy = DateOnly.FromDateTime(record.Must), ClosesOn = record.Day }; // PIPERULE1004

    public static void By_steps(Opportunity one, Record record)
    {
        var stamp = record.Must;
        var day = DateOnly.FromDateTime(stamp);
        one.NeededBy = day; // PIPERULE1004
    }

    public static void Of_a_name_with_zone_in_it(Opportunity one, Record record) => one.NeededBy = DateOnly.FromDateTime(record.TimezoneFreeMust); // PIPERULE1004

    public static void Utc(Opportunity one, Record record) => one.NeededBy = DateOnly.FromDateTime(record.Must.ToUniversalTime()); // PIPERULE1004

    public static void Local(Opportunity one, Record record) => one.NeededBy = DateOnly.FromDateTime(record.Must.ToLocalTime()); // PIPERULE1004

    public static void Utc_of_an_offset(Opportunity one, Record record) => one.NeededBy = DateOnly.FromDateTime(record.Signed.UtcDateTime);

    public static void Local_of_an_offset(Opportunity one, Record record) => one.NeededBy = DateOnly.FromDateTime(record.Signed.LocalDateTime); // PIPERULE1004

    public static void Of_the_clock(Opportunity one) => one.NeededBy = DateOnly.FromDateTime(DateTime.UtcNow);

    public static void Today(Opportunity one) => one.NeededBy = DateOnly.FromDateTime(DateTime.Today.AddDays(3)); // PIPERULE1004

    public static Deal Noda(string id, Record record) => new(id, MustHaveDate: record.Must.ToLocalDateTime().Date); // PIPERULE1004

    public static Deal Instant_in_utc(string id, Record record) => new(id, MustHaveDate: record.At.InUtc().Date);

    public static void Date_of_a_stamp(Order one, Record record) => one.NeededBy = record.Must.Date; // PIPERULE1004

    public static void Text_and_back(Opportunity one, Record record)
    {
        var text = record.Must.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        one.NeededBy = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture); // PIPERULE1004
    }

    public static void Short_text_and_back(Opportunity one, Record record) => one.NeededBy = DateOnly.Parse(record.Must.ToShortDateString()); // PIPERULE1004

    public static void Interpolated_and_back(Opportunity one, Record record) => one.NeededBy = DateOnly.Parse($"{record.Must:d}"); // PIPERULE1004

    public static void Ticks_and_back(Order one, Record record) => one.NeededBy = new DateTime(record.Must.Ticks - record.Must.Ticks % TimeSpan.TicksPerDay); // PIPERULE1004

    public static void Parts(Opportunity one, Record record) => one.NeededBy = new DateOnly(record.Must.Year, record.Must.Month, record.Must.Day); // PIPERULE1004

    public static void Taken_apart(Opportunity one, Record record)
    {
        var (day, time) = record.Must;
        Desk.Log($"{time}");
        one.NeededBy = day; // PIPERULE1004
    }

    public static void By_tuple(Opportunity one, Record record)
    {
        var pair = (record.Text, DateOnly.FromDateTime(record.Must));
        one.NeededBy = pair.Item2; // PIPERULE1004
    }

    public static void Out_of_a_tuple(Opportunity one, Record record)
    {
        var (text, day) = (record.Text, DateOnly.FromDateTime(record.Must));
        one.NeededBy = day; // PIPERULE1004
        Desk.Log(text);
    }

    public static void Chosen(Opportunity one, Record record, bool now) => one.NeededBy = now ? record.Day : DateOnly.FromDateTime(record.Must); // PIPERULE1004

    public static void Or_else(Opportunity one, Record record) => one.NeededBy ??= DateOnly.FromDateTime(record.Must); // PIPERULE1004

    public static void By_a_property(Opportunity one, Wrapped wrapped) => one.NeededBy = wrapped.Day; // PIPERULE1004

    public sealed class Wrapped(Record record)
    {
        public DateOnly Day => DateOnly.FromDateTime(record.Must);
    }

    public static void By_a_block_property(Opportunity one, Block block) => one.NeededBy = block.Day; // PIPERULE1004

    public sealed class Block(Record record)
    {
        public DateOnly Day
        {
            get
            {
                return DateOnly.FromDateTime(record.Must);
            }
        }
    }

    public static IEnumerable<Opportunity> Projected(IEnumerable<Record> all) =>
        from record in all
        let day = DateOnly.FromDateTime(record.Must)
        select new Opportunity { NeededBy = day }; // PIPERULE1004

    public static void Attribute(Entity entity, Record record) => entity["contoso_musthavedate"] = DateOnly.FromDateTime(record.Must); // PIPERULE1004

    public static void Offset_by_hours(Opportunity one, Record record) => one.NeededBy = DateOnly.FromDateTime(record.Must.AddHours(2));

    public static void Unix_seconds(Opportunity one, long seconds) => one.NeededBy = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).Date); // PIPERULE1004

    public static void Parsed_stamp(Opportunity one, string text) =>
        one.NeededBy = DateOnly.FromDateTime(DateTime.Parse(text, CultureInfo.InvariantCulture));
}
