using System;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Simulation;

/// <summary>
/// A seller's history whose deals are created, pushed and won on days of chance, Monday to Friday, but for a part that is planted on the
/// last three working days of the fiscal quarters. The same settings give the same facts on every machine. Won, pushed and created deals
/// are different ones, so that each day is drawn by itself.
/// </summary>
/// <param name="Wins">How many deals are won in the eight quarters from 1 January 2024; as many are pushed, and as many created.</param>
/// <param name="Seed">What the days are drawn with.</param>
public sealed record CalendarSimulation(int Wins, int Seed)
{
    /// <summary>How many people sell; they report to two managers, and these to one.</summary>
    public int Sellers { get; init; } = 1;

    /// <summary>The share of the wins that is planted at the ends of quarters, from 0 to 1.</summary>
    public double PlantedWins { get; init; }

    /// <summary>The share of the pushes that is planted there.</summary>
    public double PlantedPushes { get; init; }

    /// <summary>The first day of the eight quarters.</summary>
    public static LocalDate Start { get; } = new(2024, 1, 1);

    /// <summary>The day after the last of them, on which the facts are taken down.</summary>
    public static LocalDate Until { get; } = new(2026, 1, 1);

    /// <summary>Makes the facts.</summary>
    /// <exception cref="InvalidOperationException">There are fewer wins than none, nobody sells, or a share is not between 0 and
    /// 1.</exception>
    public FactSet Create()
    {
        if (Wins < 0 || Sellers < 1 || !(PlantedWins is >= 0 and <= 1 && PlantedPushes is >= 0 and <= 1))
            throw new InvalidOperationException("A simulation has wins, sellers, and shares between 0 and 1.");
        var random = new Random(Seed);
        Deal[] won = [.. Enumerable.Range(0, Wins).Select(place => Won(random, place))];
        Deal[] created = [.. Enumerable.Range(0, Wins).Select(place => Open(random, $"C-{place}") with { CreatedOn = WorkingDay(random) })];
        Deal[] pushed = [.. Enumerable.Range(0, Wins).Select(place => Open(random, $"P-{place}"))];
        return new(
            Until, "EUR", Customers: [SampleFacts.Customer], Deals: [.. won, .. created, .. pushed],
            CloseDateChanges: [.. pushed.Select((deal, place) => Push(random, deal, place))],
            RecordedOn: Until,
            Team: [.. Enumerable.Range(0, Sellers).Select(seller => new TeamMember($"R-{seller}", $"M-{seller % 2}")),
                new("M-0", "L-0"), new("M-1", "L-0"), new("L-0")]);
    }

    private Deal Won(Random random, int place)
    {
        var wonOn = place < PlantedWins * Wins ? QuarterEnd(random) : WorkingDay(random);
        return Open(random, $"W-{place}") with { Status = DealStatus.Won, CloseDate = wonOn, ClosedOn = wonOn };
    }

    private Deal Open(Random random, string id) => new(
        id, SampleFacts.Customer.Id, Owner: $"R-{random.Next(Sellers)}", Amount: new(1_000m, "EUR"), CloseDate: Until.PlusDays(90),
        MustHaveDate: Until.PlusDays(120));

    private CloseDateChange Push(Random random, Deal deal, int place)
    {
        var on = place < PlantedPushes * Wins ? QuarterEnd(random) : WorkingDay(random);
        return new(deal.Id, on, on.PlusDays(random.Next(40) - 10), deal.CloseDate);
    }

    private static LocalDate WorkingDay(Random random)
    {
        while (true)
            if (Start.PlusDays(random.Next(Period.DaysBetween(Start, Until))) is var day && day.DayOfWeek < IsoDayOfWeek.Saturday)
                return day;
    }

    private static LocalDate QuarterEnd(Random random)
    {
        var day = Start.PlusMonths(3 * (1 + random.Next(8))).PlusDays(-1);
        for (var back = random.Next(3); back > 0 || day.DayOfWeek >= IsoDayOfWeek.Saturday; day = day.PlusDays(-1))
            back -= day.DayOfWeek < IsoDayOfWeek.Saturday ? 1 : 0;
        return day;
    }
}
