using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Json.Tests;

/// <summary>Facts of every kind, believable or not.</summary>
public static class AnyFacts
{
    private static readonly Gen<string> s_text = Gen.Frequency(
        (6, Gen.Choose(0, 12).Select(number => $"X-{number}")),
        (1, Gen.Elements(
            "", " ", "\"\\/", "\0\u001b[31m\n\r\t", "Größe", "顧客", "🙂", "\u202eevil", "</script>", "null", new string('x', 70_000))),
        (2, ArbMap.Default.GeneratorFor<NonNull<string>>().Select(one => new string([.. one.Get.Where(c => !char.IsSurrogate(c))]))));

    private static readonly Gen<LocalDate> s_day = Gen.Frequency(
        (9, Gen.Choose(-800, 1500).Select(days => new LocalDate(2026, 11, 2).PlusDays(days))),
        (1, Gen.Elements(
            LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(1, 1, 1), new LocalDate(2028, 2, 29), new LocalDate(0, 12, 31))));

    private static readonly Gen<decimal> s_number = Gen.Frequency(
        (3, Gen.Choose(-100, 1_000_000).Select(cents => cents / 100m)),
        (1, Gen.Elements(decimal.MinValue, decimal.MaxValue, 0m, -0.0m, 1.500m, 0.0000000000000000000000000001m)),
        (1, ArbMap.Default.GeneratorFor<decimal>()));

    private static readonly Gen<Period> s_lead =
        from parts in Gen.Frequency((4, Gen.Choose(0, 20)), (1, Gen.Choose(-5, 5_000_000))).ArrayOf(6)
        select new PeriodBuilder {
            Years = parts[0], Months = parts[1], Weeks = parts[2], Days = parts[3], Hours = parts[4], Nanoseconds = parts[5] }.Build();

    private static readonly Gen<Money> s_money =
        from amount in s_number
        from currency in Gen.Elements("EUR", "USD", "", "euro")
        select new Money(amount, currency);

    private static readonly Gen<FiscalCalendar> s_months =
        from start in Gen.Choose(1, 12)
        from naming in Word<YearNaming>()
        select (FiscalCalendar)new GregorianFiscalCalendar(start, naming);

    private static readonly Gen<FiscalCalendar> s_weeks =
        from pattern in Word<WeekPattern>()
        from end in Gen.Choose(1, 12)
        from weekday in Gen.Choose(1, 7)
        from rule in Word<YearEndRule>()
        from naming in Word<YearNaming>()
        from leap in Gen.Choose(1, 12)
        select (FiscalCalendar)new WeekFiscalCalendar(pattern, end, (IsoDayOfWeek)weekday, rule, naming, leap);

    private static readonly Gen<FiscalPeriod> s_period =
        from year in Gen.Choose(2026, 2028)
        from month in Gen.Choose(1, 12)
        from isQuarter in Gen.Elements(true, false)
        from start in Gen.Choose(0, 900)
        from days in Gen.Choose(0, 100)
        let first = new LocalDate(2026, 1, 1).PlusDays(start)
        select new FiscalPeriod(
            year, isQuarter ? FiscalGrain.Quarter : FiscalGrain.Month, isQuarter ? (month + 2) / 3 : month, first, first.PlusDays(days));

    private static readonly Gen<FiscalCalendar> s_calendar =
        Gen.OneOf(s_months, s_weeks, s_period.ListOf(5).Select(periods => (FiscalCalendar)new ExplicitFiscalCalendar(periods)));

    private static readonly Gen<DealAttributes> s_attributes =
        from names in s_text.ListOf(3)
        from values in s_text.ListOf(3)
        select new DealAttributes(names.Zip(values, KeyValuePair.Create));

    private static readonly Gen<DealSplit> s_split =
        from owner in s_text
        from percent in s_number
        from kind in Word<SplitKind>()
        select new DealSplit(owner, percent, kind);

    private static readonly Gen<Deal> s_deal =
        from text in Maybe(s_text).ArrayOf(6)
        from amount in MaybeValue(s_money)
        from category in Word<DealCategory>()
        from status in Word<DealStatus>()
        from day in MaybeValue(s_day).ArrayOf(4)
        from lead in Maybe(s_lead).ArrayOf(2)
        from onDesk in Gen.Elements(true, false)
        from fit in Word<SolutionFit>()
        from splits in Maybe(Some(s_split))
        from attributes in Maybe(s_attributes)
        select new Deal(
            text[0] ?? "", text[1], text[2], text[3], text[4], amount, category, status, text[5],
            day[0], day[1], day[2], day[3], lead[0], lead[1], onDesk, fit, splits, attributes);

    private static readonly Gen<Priority> s_priority =
        from text in Maybe(s_text).ArrayOf(8)
        from rank in MaybeValue(ArbMap.Default.GeneratorFor<int>())
        from goals in Maybe(Some(s_text))
        from day in MaybeValue(s_day).ArrayOf(3)
        select new Priority(
            text[0] ?? "", text[1], text[2], text[3], rank, goals, text[4], text[5], day[0], text[6], text[7], day[1], day[2]);

    private static readonly Gen<Stakeholder> s_stakeholder =
        from text in Maybe(s_text).ArrayOf(5)
        from role in Word<StakeholderRole>()
        from leftOn in MaybeValue(s_day)
        select new Stakeholder(text[0] ?? "", text[1], text[2], role, text[3], text[4], leftOn);

    private static readonly Gen<Validation> s_validation =
        from text in Maybe(s_text).ArrayOf(4)
        from day in MaybeValue(s_day).ArrayOf(2)
        from outcome in Word<ValidationOutcome>()
        from evidence in Word<EvidenceLevel>()
        select new Validation(text[0], text[1], day[0], outcome, evidence, day[1], text[2], text[3]);

    private static readonly Gen<(string?[] Text, LocalDate?[] Day, Money? Money, decimal Number)> s_row =
        from text in Maybe(s_text).ArrayOf(4)
        from day in MaybeValue(s_day).ArrayOf(3)
        from money in MaybeValue(s_money)
        from number in s_number
        select (text, day, money, number);

    private static readonly Gen<FactSet> s_settings =
        from asOf in s_day
        from currency in Maybe(Gen.Elements("EUR", ""))
        from calendar in Maybe(s_calendar)
        from timeZone in Maybe(s_text)
        from historyFrom in MaybeValue(s_day)
        select new FactSet(asOf, currency, calendar, timeZone, HistoryFrom: historyFrom);

    public static Arbitrary<FactSet> FactSets() => (
        from facts in s_settings
        from rates in Table(row => new ExchangeRate(row.Text[0] ?? "", row.Number, row.Day[0]))
        from customers in Table(row => new Customer(row.Text[0] ?? "", row.Text[1]))
        from goals in Table(row => new CorporateGoal(row.Text[0] ?? "", row.Text[1], row.Text[2], row.Day[0]))
        from stakeholders in Maybe(Some(s_stakeholder))
        from priorities in Maybe(Some(s_priority))
        from validations in Maybe(Some(s_validation))
        from deals in Maybe(Some(s_deal))
        from changes in Table(row => new CloseDateChange(row.Text[0], row.Day[0], row.Day[1], row.Day[2], row.Text[1]))
        from quotas in Table(row => new Quota(row.Text[0], row.Text[1], row.Money))
        from team in Table(row => new TeamMember(row.Text[0] ?? "", row.Text[1]))
        from waivers in Table(row => new Waiver(row.Text[0], row.Text[1], row.Text[2], row.Text[3], row.Day[0]))
        select InReportingCurrency(facts with
        {
            Rates = rates, Customers = customers, Goals = goals, Stakeholders = stakeholders, Priorities = priorities,
            Validations = validations,
            Deals = deals, CloseDateChanges = changes, Quotas = quotas, Team = team, Waivers = waivers,
        })).ToArbitrary();

    // An amount in no currency is one in the reporting currency, and is written as such.
    private static FactSet InReportingCurrency(FactSet facts) => facts.Currency is not { } currency ? facts : facts with
    {
        Deals = facts.Deals?.Select(deal => deal with { Amount = In(currency, deal.Amount) }).ToArray(),
        Quotas = facts.Quotas?.Select(quota => quota with { Amount = In(currency, quota.Amount) }).ToArray(),
    };

    private static Money? In(string currency, Money? money) => money is { Currency: "" } amount ? new Money(amount.Amount, currency)
        : money;

    private static Gen<IReadOnlyList<T>?> Table<T>(Func<(string?[] Text, LocalDate?[] Day, Money? Money, decimal Number), T> make) =>
        Maybe(Some(s_row.Select(make)));

    private static Gen<IReadOnlyList<T>> Some<T>(Gen<T> one) =>
        Gen.Choose(0, 3).SelectMany(one.ListOf).Select(list => (IReadOnlyList<T>)[.. list]);

    private static Gen<T?> Maybe<T>(Gen<T> gen) where T : class =>
        Gen.Frequency((3, gen.Select(one => (T?)one)), (1, Gen.Constant<T?>(null)));

    private static Gen<T?> MaybeValue<T>(Gen<T> gen) where T : struct =>
        Gen.Frequency((3, gen.Select(one => (T?)one)), (1, Gen.Constant<T?>(null)));

    private static Gen<T> Word<T>() where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());
}
