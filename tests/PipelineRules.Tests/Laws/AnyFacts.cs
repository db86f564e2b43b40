using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Laws;

/// <summary>Facts of a whole pipeline thrown with dice: gaps, dangling ids, late days, shares and three currencies among them.</summary>
public sealed class AnyFacts
{
    private readonly int _seed;
    private readonly int _deals;

    private AnyFacts(int seed, int deals)
    {
        (_seed, _deals) = (seed, deals);
        Facts = Thrown(new Dice(seed), deals);
    }

    internal FactSet Facts { get; }

    public static Arbitrary<AnyFacts> Arbitrary() => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from deals in Gen.Choose(0, 24)
        select new AnyFacts(seed, deals),
        facts => facts._deals == 0 ? [] : [new AnyFacts(facts._seed, facts._deals / 2), new AnyFacts(facts._seed, facts._deals - 1)]);

    public override string ToString() => $"seed {_seed}, {_deals} deals";

    private static FactSet Thrown(Dice dice, int deals) => new(
        Some.Day,
        dice.Once(9) ? null : "EUR",
        new GregorianFiscalCalendar(2),
        Rates: [new("USD", 0.9137m, Some.Day.PlusDays(-100)), new("USD", 0.9m, Some.Day.PlusDays(20))],
        Customers: [.. Rows(4, i => new Customer($"C-{i}", $"Customer {i}"))],
        Goals: [.. Rows(3, i => new CorporateGoal($"G-{i}", dice.Id("C", 4), "Grow", i == 0 ? null : dice.Perhaps(dice.Day())))],
        Stakeholders: [.. Rows(6, i => i < 2 ? Sound.Person(i) : Person(dice, i))],
        Priorities: [.. Rows(6, i => i < 2 ? Sound.Priority(dice, i) : Priority(dice, i))],
        Validations: [.. Rows(4, i => Sound.Word(dice, i)), .. Rows(deals, _ => Word(dice))],
        Deals: [.. Rows(deals, i => dice.Once(2) ? Sound.Deal(dice, i) : Deal(dice, i))],
        CloseDateChanges: dice.Once(6) ? null : [.. Rows(deals, _ => Move(dice, deals))],
        Quotas: [.. Rows(6, i => new Quota($"R-{i % 4}", dice.Of("FY2027", "FY2027-Q4", "FY2027-Q3", "FY2028-P01"), dice.Money()))],
        Team: [.. Rows(5, i => new TeamMember($"R-{i}", dice.Of(null, "R-3", "R-4", "R-9")))],
        Waivers: [.. Rows(2, _ => new Waiver(dice.Id("D", deals), dice.Of("close-date-is-ahead", "must-have-date-is-known", "no-such-rule"), "agreed", "R-3", dice.Perhaps(dice.Day())))]);

    private static IEnumerable<T> Rows<T>(int count, Func<int, T> row) => Enumerable.Range(0, count).Select(row);

    private static Stakeholder Person(Dice dice, int i) =>
        new($"S-{i}", dice.Id("C", 4), $"Person {i}", dice.OfEnum<StakeholderRole>(), LeftOn: dice.Once(5) ? dice.Day() : null);

    private static Priority Priority(Dice dice, int i) => new(
        $"P-{i}", $"C-{dice.Upto(4)}", $"Priority {i}", dice.Id("S", 6), dice.Once(5) ? null : 1 + dice.Upto(5),
        dice.Once(4) ? null : [$"G-{dice.Upto(4)}"], dice.Of(null, "slow"), dice.Of(null, "fast"),
        dice.Perhaps(dice.Day()), dice.Of(null, "law"), dice.Of(null, "fine"),
        dice.Once(3) ? dice.Day() : null, dice.Once(5) ? dice.Day() : null);

    private static Validation Word(Dice dice) => new(
        dice.Id("P", 6), dice.Id("S", 6), dice.Perhaps(dice.Day()), dice.OfEnum<ValidationOutcome>(), dice.OfEnum<EvidenceLevel>(),
        dice.Perhaps(dice.Day()), dice.Id("R", 4));

    private static CloseDateChange Move(Dice dice, int deals) =>
        new(dice.Id("D", deals), dice.Perhaps(dice.Day()), dice.Perhaps(dice.Day()), dice.Perhaps(dice.Day()));

    private static Deal Deal(Dice dice, int i)
    {
        var status = dice.Of(DealStatus.Open, DealStatus.Open, DealStatus.Open, DealStatus.Won, DealStatus.Lost);
        return new Deal(
            $"D-{i}", dice.Id("C", 4), $"Deal {i}", dice.Id("R", 4), dice.Id("P", 6), dice.Money(), dice.OfEnum<DealCategory>(), status,
            CreatedOn: dice.Perhaps(dice.Day(after: 50)), CloseDate: dice.Perhaps(dice.Day()),
            ClosedOn: status == DealStatus.Open ? null : dice.Perhaps(dice.Day(after: 50)),
            MustHaveDate: dice.Once(3) ? dice.Day() : null, PaperProcess: dice.Lead(), Implementation: dice.Lead(),
            InPaperProcess: dice.Once(5), Fit: dice.OfEnum<SolutionFit>(),
            Splits: dice.Once(4) ? [new("R-1", 33.3m), new("R-2", dice.Of(66.7m, 60m)), new("R-3", 50, SplitKind.Overlay)] : null);
    }
}
