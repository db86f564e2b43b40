using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.Adversarial;

/// <summary>Facts with one thing as often as asked for: what somebody would send who wants an assessment to take long.</summary>
internal static class AdversarialInputs
{
    private static readonly LocalDate s_day = new(2026, 11, 2);

    private static readonly Deal s_deal = new(
        "d", "c", "D", "r", "p", new Money(100, "EUR"), DealCategory.Commit, CreatedOn: new LocalDate(2025, 8, 1),
            CloseDate: new LocalDate(2027, 2, 20));

    private static readonly Priority s_priority = new("p", "c", "P", "s", 1, Goals: ["g"], MustHaveDate: new LocalDate(2027, 3, 15));

    private static readonly FactSet s_facts = new(
        s_day, "EUR", Customers: [new("c", "C")], Goals: [new("g", "c", "G")],
            Stakeholders: [new("s", "c", "S", StakeholderRole.Executive)],
        Priorities: [s_priority], Validations: [Said(0)], Deals: [s_deal], CloseDateChanges: []);

    /// <summary>Deals that differ in nothing but their ids.</summary>
    public static FactSet Plain(int count) => s_facts with { Deals = Many(count, row => s_deal with { Id = $"d{row}" }) };

    /// <summary>Each input by what there is many of.</summary>
    public static IEnumerable<(string What, Func<int, FactSet> Facts)> All =>
    [
        ("reporting lines, one chain", count => s_facts with { Team = Many(count, row => new TeamMember($"m{row}", $"m{row + 1}")) }),
        ("reporting lines, one circle", count => s_facts with { Team = Many(count, row =>
            new TeamMember($"m{row}", $"m{(row + 1) % count}")) }),
        ("reporting lines, a deal for each", count => s_facts with
        {
            Team = Many(count, row => new TeamMember($"m{row}", $"m{row + 1}")),
                Deals = Many(count, row => s_deal with { Id = $"d{row}", Owner = $"m{row}" }),
        }),
        ("reporting lines, a quota for each", count => s_facts with
        {
            Team = Many(count, row => new TeamMember($"m{row}", $"m{row + 1}")),
                Quotas = Many(count, row => new Quota($"m{row}", "FY2027-Q1", new Money(1, "EUR"))),
        }),
        ("moves of one deal on one day", count => s_facts with { CloseDateChanges = Many(count, row => Moved(s_day, row, row + 1)) }),
        ("moves of one deal apart from each other", count => s_facts with { CloseDateChanges = Many(count, row =>
            Moved(s_day, 2 * row, 2 * row + 1)) }),
        ("moves x statements of one deal", count => s_facts with
        {
            CloseDateChanges = Many(count, row => Moved(s_day.PlusDays(-row % 100_000), row % 12, 30 + row % 12)),
                Validations = Many(count, Said),
        }),
        ("priorities of a customer, a deal for each", count => s_facts with
        {
            Priorities = Many(count, row => s_priority with { Id = $"p{row}", Rank = row + 1 }),
            Deals = Many(count, row => s_deal with { Id = $"d{row}", Priority = $"p{row}" }),
        }),
        ("deals of one id, with moves", count => s_facts with
        {
            Deals = Many(count, _ => s_deal), CloseDateChanges = Many(count, row => Moved(s_day.PlusDays(-row % 100_000), 0, 1)),
        }),
        ("statements of one priority", count => s_facts with { Validations = Many(count, Said) }),
        ("companies above each other, a deal for each", count => s_facts with
        {
            Customers = Many(count, row => new Customer($"c{row}", Parent: $"c{row + 1}")),
            Deals = Many(count, row => s_deal with { Id = $"d{row}", Customer = $"c{row}" }),
        }),
        ("fiscal periods, a deal for each", count => Plain(count) with
        {
            Deals = Many(count, row => s_deal with { Id = $"d{row}", CloseDate = s_day.PlusDays((int)(91L * row % 60_000)) }),
        }),
        ("rates of a currency, a closed deal for each", count => s_facts with
        {
            Rates = Many(count, row => new ExchangeRate("USD", 1.1m, s_day.PlusDays(-row % 40_000))),
            Deals = Many(count, row => s_deal with
            {
                Id = $"d{row}", Amount = new Money(100, "USD"), Status = DealStatus.Won,
                    ClosedOn = s_day.PlusDays((int)(-row * 7L % 40_000)),
            }),
        }),
        ("changes of one property on two days", count => s_facts with
        {
            FieldChanges = Many(count, row => new FieldChange("deals", "d", "amount", s_day.PlusDays(-row % 2), $"{row}",
                $"{row + count}")),
        }),
        ("quotas of stated periods of one name", count => s_facts with
        {
            Calendar = new ExplicitFiscalCalendar(Many(count, row => new FiscalPeriod(2027, FiscalGrain.Quarter, 1 + row % 4,
                s_day.PlusDays(row % 300), s_day.PlusDays(row % 300)))),
            Quotas = Many(count, row => new Quota("r", $"FY2027-Q{1 + row % 4}", new Money(1, "EUR"))),
        }),
        ("lost deals, each with a move and an heir", count => s_facts with
        {
            Deals =
            [
                .. Many(count / 2, row => s_deal with
                {
                    Id = $"l{row}", Status = DealStatus.Lost, CreatedOn = s_day.PlusDays(-900), ClosedOn = s_day.PlusDays(-170 + row % 170),
                }),
                .. Many(count / 2, row => s_deal with { Id = $"d{row}", CreatedOn = s_day.PlusDays(-160 + row % 160) }),
            ],
            CloseDateChanges = Many(
                count / 2, row => Moved(s_day.PlusDays(-200 + row % 20), row % 12, 30 + row % 12) with { Deal = $"l{row}" }),
        }),
        ("statements of one person, a priority for each", count => s_facts with
        {
            Priorities = Many(count, row => s_priority with { Id = $"p{row}", Rank = row + 1 }),
            Validations = Many(count, row => Said(row) with { Priority = $"p{row}" }),
        }),
        ("changes of a property each, of a deal each", count => Plain(count) with
        {
            FieldChanges = Many(count, row => new FieldChange("deals", $"d{row}", "stage", s_day.PlusDays(-row % 300), "a", $"b{row}")),
        }),
        ("waivers of one deal and one rule", count => s_facts with
        {
            Waivers = Many(count, row => new Waiver("d", "close-date-is-ahead", "r", "b", s_day.PlusDays(9), s_day.PlusDays(-row % 80))),
        }),
        ("waivers of rules that there are not", count => s_facts with
        {
            Waivers = Many(count, row => new Waiver("d", $"close-date-is-ahed{row}", "r", "b", s_day.PlusDays(9), s_day)),
        }),
    ];

    private static T[] Many<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static Validation Said(int row) => new(
        "p", "s", s_day.PlusDays(-1 - row % 400), Evidence: EvidenceLevel.CustomerStated,
            MustHaveDate: new LocalDate(2027, 1 + row % 12, 15));

    private static CloseDateChange Moved(LocalDate on, int from, int to) =>
        new("d", on, s_day.PlusDays(from % 60_000), s_day.PlusDays(to % 60_000));
}
