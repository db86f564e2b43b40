using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Tests.Calendars;

public static class AnyCalendar
{
    public static Arbitrary<FiscalGrain> Grain() => One<FiscalGrain>().ToArbitrary();

    public static Arbitrary<LocalDate> Day() =>
        Gen.Frequency(
            (4, Between(1990, 2060)), (2, Between(-9998, 9999)), (1, Between(9998, 9999)), (1, Between(-9998, -9997)), (1, Foreign))
        .ToArbitrary();

    public static Arbitrary<FiscalCalendar> Calendar() => Gen.OneOf(Computed, Stated).ToArbitrary();

    public static Arbitrary<string> Text() =>
        Gen.ListOf(Gen.Elements("FY", "fy", "-", "Q", "p", "0", "3", "12", "2027", "99999999999", " ", "\0", "٣", "\u212A", "+"))
            .Select(string.Concat).ToArbitrary();

    public static Gen<FiscalCalendar> Computed => Gen.OneOf(Gregorian, Weeks);

    private static Gen<FiscalCalendar> Gregorian =>
        from startMonth in Gen.Choose(1, 12)
        from naming in One<YearNaming>()
        select (FiscalCalendar)new GregorianFiscalCalendar(startMonth, naming);

    private static Gen<FiscalCalendar> Weeks =>
        from pattern in One<WeekPattern>()
        from endMonth in Gen.Choose(1, 12)
        from weekday in Gen.Choose(1, 7)
        from rule in One<YearEndRule>()
        from naming in One<YearNaming>()
        from longMonth in Gen.Choose(1, 12)
        select (FiscalCalendar)new WeekFiscalCalendar(pattern, endMonth, (IsoDayOfWeek)weekday, rule, naming, longMonth);

    private static Gen<FiscalCalendar> Stated => StatedCopy.Any.Select(copy => (FiscalCalendar)copy.Copy);

    private static Gen<LocalDate> Foreign =>
        from calendar in Gen.Elements(
            CalendarSystem.Julian, CalendarSystem.Coptic, CalendarSystem.PersianSimple, CalendarSystem.HebrewCivil,
            CalendarSystem.IslamicBcl)
        from year in Gen.Choose(calendar.MinYear, calendar.MaxYear)
        select new LocalDate(year, 1, 1, calendar);

    private static Gen<LocalDate> Between(int firstYear, int lastYear) =>
        from day in Gen.Choose(0, Period.DaysBetween(new LocalDate(firstYear, 1, 1), new LocalDate(lastYear, 12, 31)))
        select new LocalDate(firstYear, 1, 1).PlusDays(day);

    private static Gen<T> One<T>() where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());
}
