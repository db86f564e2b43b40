using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.Inputs;

/// <summary>One customer with four stakeholders, two goals, a priority for every two deals, and the deals.</summary>
internal sealed class GeneratedCustomer(int number, Random random, GeneratedSales sales, GeneratedTables tables)
{
    private const int People = 4;

    private readonly string _id = $"C-{number:D6}";

    private readonly int _firstDeal = tables.Deals.Count;

    private readonly int _firstPriority = tables.Priorities.Count;

    private static LocalDate Day => GeneratedFacts.Day;

    public void AddDeals(int deals)
    {
        tables.Customers.Add(new Customer(_id, $"Customer {number}"));
        AddGoals();
        AddStakeholders();
        var priorities = (deals + 1) / 2;
        for (var i = 0; i < priorities; i++)
            AddPriority(i);
        for (var i = 0; i < deals; i++)
            AddDeal(_firstDeal + i, random.Next(10) == 0 ? null : tables.Priorities[_firstPriority + random.Next(priorities)]);
    }

    private void AddGoals()
    {
        for (var i = 0; i < 2; i++)
            tables.Goals.Add(new CorporateGoal(GoalId(i), _id, $"Corporate goal {i} of {_id}", Day.PlusDays(random.Next(-100, 500))));
    }

    private void AddStakeholders()
    {
        StakeholderRole[] roles =
            [StakeholderRole.Executive, StakeholderRole.EconomicBuyer, StakeholderRole.Champion, StakeholderRole.User];
        for (var i = 0; i < People; i++)
            tables.Stakeholders
                .Add(new Stakeholder(
                    PersonId(i), _id, $"Person {i} of {_id}", roles[i], LeftOn: random.Next(40) == 0 ? Day.PlusDays(-30) : null));
    }

    private void AddPriority(int i) => tables.Priorities.Add(new Priority(
        PriorityId(i), _id, $"Priority {i} of {_id}",
        Owner: Mostly(PersonId(random.Next(4) == 0 ? random.Next(People) : 0)),
        Rank: random.Next(10) == 0 ? null : 1 + i % 4,
        Goals: random.Next(5) == 0 ? null : [GoalId(random.Next(2))],
        CurrentState: Mostly("as it was"), DesiredState: Mostly("as it is to be"),
        MustHaveDate: random.Next(6) == 0 ? null : Day.PlusDays(random.Next(-20, 400)),
        DrivingForce: Mostly("a law"), ConsequenceIfMissed: Mostly("a fine"),
        ChangedOn: random.Next(4) == 0 ? Day.PlusDays(-random.Next(200)) : null,
        DoneOn: random.Next(15) == 0 ? Day.PlusDays(-random.Next(60)) : null));

    private void AddDeal(int place, Priority? priority)
    {
        var (id, created, mustHave) = ($"D-{place:D7}", Day.PlusDays(-random.Next(60, 500)), MustHaveDate(priority));
        var closed = random.Next(10) == 0;
        var close = Moved(id, created, mustHave.PlusDays(-random.Next(40, 250)), closed);
        tables.Deals.Add(new Deal(
            id, _id, $"Deal {place}", Owner(place), priority?.Id, Amount(place),
            (DealCategory)random.Next(5), closed ? (DealStatus)random.Next(1, 3) : DealStatus.Open, "stage",
            created, close, closed ? Day.PlusDays(-random.Next(1, 50)) : null,
            MustHaveDate: random.Next(3) == 0 ? mustHave : null,
            PaperProcess: random.Next(4) == 0 ? null : Period.FromWeeks(random.Next(1, 6)),
            Implementation: random.Next(4) == 0 ? null : Period.FromMonths(random.Next(1, 4)),
            InPaperProcess: random.Next(8) == 0, Fit: Fit(), Splits: Splits(place)));
        AddWords(priority?.Id, mustHave);
        if (place % 200 == 0)
            tables.Waivers
                .Add(new Waiver(id, "close-date-has-stayed-put", "known to the board", Owner(place), Day.PlusDays(random.Next(-5, 30))));
    }

    /// <summary>Up to six moves, each from where the one before it ended.</summary>
    private LocalDate? Moved(string deal, LocalDate created, LocalDate close, bool closed)
    {
        var on = created;
        for (var moves = Math.Min(random.Next(7), random.Next(7)); moves > 0
            && (on = on.PlusDays(random.Next(5, 40))) < Day.PlusDays(closed ? -50 : 0); moves--)
        {
            var to = close.PlusDays(random.Next(-30, 60));
            tables.Moves.Add(new CloseDateChange(deal, on, close, to));
            close = to;
        }
        return on == created && random.Next(12) == 0 ? null : close;
    }

    /// <summary>Up to four words of stakeholders on the deal's priority.</summary>
    private void AddWords(string? priority, LocalDate mustHave)
    {
        for (var words = priority is null ? 0 : random.Next(5); words > 0; words--)
            tables.Validations.Add(new Validation(
                priority, PersonId(random.Next(People)), Day.PlusDays(-random.Next(180)),
                random.Next(8) switch { 0 => ValidationOutcome.Denied, 1 => ValidationOutcome.Changed, _ => ValidationOutcome.Confirmed },
                (EvidenceLevel)Math.Max(random.Next(4), random.Next(4)),
                random.Next(2) == 0 ? mustHave.PlusDays(random.Next(-10, 11)) : null, Owner(random.Next(200))));
    }

    /// <summary>The priority's own, but for one deal in twenty and where it has none.</summary>
    private LocalDate MustHaveDate(Priority? priority) =>
        random.Next(20) > 0 && priority?.MustHaveDate is { } its ? its : Day.PlusDays(random.Next(-20, 400));

    private SolutionFit Fit() => random.Next(20) == 0 ? SolutionFit.Mismatch : (SolutionFit)random.Next(3);

    private DealSplit[]? Splits(int place) =>
        place % 50 != 0 ? null : [new DealSplit(Owner(place), 60m), new DealSplit(Owner(place + 200), 40m)];

    private Money? Amount(int place) =>
        random.Next(50) == 0 ? null : new Money(random.Next(100_000, 50_000_000) / 100m, place % 10 == 0 ? "USD" : GeneratedSales.Currency);

    private string Owner(int place) => GeneratedSales.Seller(place / 3 % sales.Sellers);

    private string? Mostly(string text) => random.Next(8) == 0 ? null : text;

    private string PersonId(int place) => $"S-{number:D6}-{place}";

    private string PriorityId(int place) => $"P-{number:D6}-{place}";

    private string GoalId(int place) => $"G-{number:D6}-{place}";
}
