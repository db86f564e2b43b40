using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.Inputs;

/// <summary>What stakeholders said of one priority.</summary>
/// <param name="priority">The priority.</param>
/// <param name="personId">The customer's people by their places: the owner, the economic buyer, others.</param>
/// <param name="goal">A corporate goal that is still ahead.</param>
/// <param name="random">Where chance comes from.</param>
/// <param name="tables">Where the statements go.</param>
internal sealed class GeneratedStatements(
    Priority priority, Func<int, string> personId, string goal, Random random, GeneratedTables tables)
{
    private const int People = 5;

    private static LocalDate Day => GeneratedFacts.Day;

    /// <summary>The owner stated date, rank and goal twice, with a source, and the economic buyer agrees.</summary>
    /// <returns>The priority, with the date that they stated.</returns>
    public Priority AddKept()
    {
        var (mustHave, again) = (Day.PlusDays(random.Next(120, 400)), Day.PlusDays(-random.Next(5, 80)));
        var owners = new Validation(
            priority.Id, priority.Owner, Day.PlusDays(-random.Next(150, 350)), ValidationOutcome.Confirmed, EvidenceLevel.CustomerStated,
            mustHave.PlusDays(-random.Next(10)), Seller());
        tables.Validations.Add(owners);
        tables.Validations.Add(owners with
        {
            On = again,
            Evidence = EvidenceLevel.CustomerEvidenced,
            MustHaveDate = mustHave,
            Source = "minutes of the board",
            Rank = priority.Rank,
            Goals = [goal],
            RecordedOn = again.PlusDays(random.Next(3)),
        });
        tables.Validations.Add(owners with
        {
            Stakeholder = personId(1),
            On = Day.PlusDays(-random.Next(4, 100)),
            MustHaveDate = mustHave.PlusDays(random.Next(-8, 8)),
        });
        return priority with { MustHaveDate = mustHave };
    }

    /// <summary>Anybody said anything.</summary>
    public void AddAny(int statements)
    {
        for (; statements > 0; statements--)
        {
            var (on, isDocument) = (Day.PlusDays(-random.Next(500)), random.Next(15) == 0);
            tables.Validations.Add(new Validation(
                priority.Id,
                isDocument ? null : personId(random.Next(3) == 0 ? 0 : random.Next(People)),
                on,
                random.Next(10) switch
                {
                    0 => ValidationOutcome.Denied,
                    1 => ValidationOutcome.Changed,
                    2 => null,
                    _ => ValidationOutcome.Confirmed,
                },
                (EvidenceLevel)Math.Max(random.Next(4), random.Next(4)),
                random.Next(2) == 0 ? (priority.MustHaveDate ?? Day).PlusDays(random.Next(-40, 60)) : null,
                Seller(),
                isDocument || random.Next(3) == 0 ? "a mail" : null,
                random.Next(3) == 0 ? 1 + random.Next(4) : null,
                random.Next(3) == 0 ? [goal] : null,
                SignsOn: random.Next(8) == 0 ? Day.PlusDays(random.Next(200)) : null,
                RecordedOn: random.Next(4) == 0 ? null : on.PlusDays(Math.Max(0, random.Next(-20, 12)))));
        }
    }

    private static string Seller() => GeneratedSales.Seller(0);
}
