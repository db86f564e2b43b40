using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.Inputs;

/// <summary>
/// One customer with five stakeholders, two goals, a priority for every two deals, what was said of them, and the deals. About half of the
/// priorities of the first three ranks are sold as they should be, and half of the deals on those.
/// </summary>
internal sealed class GeneratedCustomer(int number, Random random, GeneratedSales sales, GeneratedTables tables)
{
    private static readonly StakeholderRole[] s_roles =
    [
        StakeholderRole.Executive, StakeholderRole.EconomicBuyer, StakeholderRole.Champion, StakeholderRole.User,
        StakeholderRole.Executive,
    ];

    private static readonly string?[] s_lines = ["Operations", "Operations/Claims", "Operations", "Sales", null, "/"];

    private readonly string _id = Id(number);

    private readonly int _firstDeal = tables.Deals.Count;

    private readonly int _firstPriority = tables.Priorities.Count;

    private static LocalDate Day => GeneratedFacts.Day;

    public void AddDeals(int deals)
    {
        tables.Customers.Add(new Customer(_id, $"Customer {number}", Parent()));
        AddGoals();
        AddStakeholders();
        var priorities = (deals + 1) / 2;
        var areKept = Enumerable.Range(0, priorities).Select(AddPriority).ToArray();
        for (var i = 0; i < deals; i++)
        {
            var priority = random.Next(priorities);
            var deal = new GeneratedDeal(_firstDeal + i, _id, random, sales, tables);
            if (areKept[priority] && random.Next(2) == 0)
                deal.AddKept(tables.Priorities[_firstPriority + priority], PersonId(random.Next(2)));
            else
                deal.Add(Served(priority), PersonId(random.Next(s_roles.Length)), ForCustomer());
        }
    }

    private static string Id(int number) => $"C-{number:D6}";

    /// <summary>Some belong to a holding without priorities, a few to another customer.</summary>
    private string? Parent() => (number % 50) switch { 3 => Id(number - 1), 10 or 20 or 30 or 40 => "C-HOLDING", _ => null };

    private string? ForCustomer() => number > 0 && random.Next(60) == 0 ? Id(number - 1) : null;

    /// <summary>The priority that a deal serves: for some none, for a few one of another customer.</summary>
    private Priority? Served(int priority) => random.Next(200) switch
    {
        < 20 => null,
        20 when _firstPriority > 0 => tables.Priorities[_firstPriority - 1],
        _ => tables.Priorities[_firstPriority + priority],
    };

    private void AddGoals()
    {
        for (var i = 0; i < 2; i++)
            tables.Goals.Add(
                new CorporateGoal(
                    GoalId(i), _id, Mostly($"Corporate goal {i} of {_id}"), Day.PlusDays(random.Next(i == 0 ? 1 : -300, 500))));
    }

    private void AddStakeholders()
    {
        for (var i = 0; i < s_roles.Length; i++)
            tables.Stakeholders.Add(new Stakeholder(
                PersonId(i), _id, $"Person {i} of {_id}", s_roles[i],
                LineOfBusiness: i == 0 ? "Operations" : s_lines[random.Next(s_lines.Length)],
                LeftOn: random.Next(40) == 0 ? Day.PlusDays(-random.Next(1, 200)) : null));
    }

    /// <returns>Whether it is sold as it should be.</returns>
    private bool AddPriority(int i)
    {
        var isKept = i < 3 && random.Next(2) == 0;
        var owner = isKept ? 0 : random.Next(4) == 0 ? random.Next(s_roles.Length) : 0;
        var priority = new Priority(
            PriorityId(i), _id, $"Priority {i} of {_id}",
            Owner: isKept ? PersonId(owner) : Mostly(PersonId(owner)),
            Rank: isKept ? i + 1 : random.Next(10) == 0 ? null : random.Next(10) == 0 ? 1 + random.Next(3) : i + 1,
            Goals: random.Next(5) == 0 ? null : [GoalId(random.Next(2))],
            CurrentState: Mostly("as it was"), DesiredState: Mostly("as it is to be"),
            MustHaveDate: random.Next(6) == 0 ? null : MonthEnd(Day.PlusDays(random.Next(-20, 400))),
            DrivingForce: isKept ? "a law" : Mostly("a law"), ConsequenceIfMissed: isKept ? "a fine" : Mostly("a fine"),
            ChangedOn: random.Next(4) == 0 ? Day.PlusDays(-random.Next(isKept ? 100 : 0, 200)) : null,
            DoneOn: !isKept && random.Next(15) == 0 ? Day.PlusDays(-random.Next(60)) : null,
            LineOfBusiness: isKept ? s_lines[random.Next(3)] : s_lines[random.Next(s_lines.Length)],
            CorporateRank: random.Next(3) == 0 ? null : 1 + random.Next(12));
        var statements = new GeneratedStatements(priority, PersonId, GoalId(0), random, tables);
        tables.Priorities.Add(isKept ? statements.AddKept() : priority);
        statements.AddAny(isKept ? random.Next(2) : random.Next(6));
        return isKept;
    }

    private LocalDate MonthEnd(LocalDate day) =>
        random.Next(4) == 0 ? day.With(DateAdjusters.EndOfMonth) : day;

    private string? Mostly(string text) => random.Next(8) == 0 ? null : text;

    private string PersonId(int place) => $"S-{number:D6}-{place}";

    private string PriorityId(int place) => $"P-{number:D6}-{place}";

    private string GoalId(int place) => $"G-{number:D6}-{place}";
}
