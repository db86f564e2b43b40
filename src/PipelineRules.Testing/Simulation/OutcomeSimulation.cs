using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Simulation;

/// <summary>
/// A seller's history in which the chances of every deal are planted by its stance: what a backtest must find again. The same settings give
/// the same facts on every machine.
/// </summary>
/// <remarks>
/// Every deal is of a customer of its own, is proactive, unproven or reactive by the built-in rules from the day after its creation to its
/// forecast day, and is created and forecast in one of eight fiscal quarters from 1 January 2024. The facts are taken down when all of
/// these are over, with the whole history of every property.
/// </remarks>
/// <param name="Deals">How many deals there are; every third one has the same stance.</param>
/// <param name="Seed">What the chances are drawn with.</param>
public sealed record OutcomeSimulation(int Deals, int Seed)
{
    private const int Quarters = 8;
    private static readonly LocalDate s_start = new(2024, 1, 1);

    /// <summary>What becomes of proactive deals: 0.6 won, 0.15 slipped unless said otherwise.</summary>
    public OutcomeRates Proactive { get; init; } = new(0.6, 0.15);

    /// <summary>What becomes of unproven deals: 0.35 won, 0.35 slipped unless said otherwise.</summary>
    public OutcomeRates Unproven { get; init; } = new(0.35, 0.35);

    /// <summary>What becomes of reactive deals: 0.15 won, 0.6 slipped unless said otherwise.</summary>
    public OutcomeRates Reactive { get; init; } = new(0.15, 0.6);

    /// <summary>
    /// Whether the shares are dealt out to the deal, so that an estimate must come out at them; otherwise every deal has its own luck.
    /// </summary>
    public bool IsDealtOut { get; init; }

    /// <summary>The day on which the facts are taken down: 30 June 2026.</summary>
    public static LocalDate Until { get; } = new(2026, 6, 30);

    /// <summary>The stance planted in the deal of a place, from 0.</summary>
    public static Stance StanceOf(int place) => (place % 3) switch
    {
        0 => Stance.Proactive,
        1 => Stance.Unproven,
        _ => Stance.Reactive,
    };

    /// <summary>Makes the facts.</summary>
    /// <exception cref="InvalidOperationException">There are fewer deals than none, or rates that are no shares.</exception>
    public FactSet Create()
    {
        if (Deals < 0 || !new[] { Proactive, Unproven, Reactive }.All(AreShares))
            throw new InvalidOperationException("A simulation has deals, and shares of them that are between 0 and 1 together.");
        var random = new Random(Seed);
        var luck = new[] { Luck(random, 0), Luck(random, 1), Luck(random, 2) };
        SimulatedDeal[] deals = [.. Enumerable.Range(0, Deals).Select(place => Deal(random, place, luck[place % 3][place / 3]))];
        return new(
            Until, "EUR",
            Customers: [.. deals.Select(deal => deal.Customer)],
            Goals: [.. deals.Select(deal => deal.Goal)],
            Stakeholders: [.. deals.SelectMany(deal => deal.Stakeholders)],
            Priorities: [.. deals.Select(deal => deal.Priority)],
            Validations: [.. deals.SelectMany(deal => deal.Statements)],
            Deals: [.. deals.Select(deal => deal.Deal)],
            CloseDateChanges: [.. deals.SelectMany(deal => deal.Moves)],
            RecordedOn: Until,
            FieldHistoryFrom: [new(null, null, s_start.PlusDays(-1))]);
    }

    private static bool AreShares(OutcomeRates rates) => rates is { Won: >= 0, Slipped: >= 0 } && rates.Won + rates.Slipped <= 1;

    private SimulatedDeal Deal(Random random, int place, double luck)
    {
        var quarter = s_start.PlusMonths(3 * random.Next(Quarters));
        var created = quarter.PlusDays(random.Next(10));
        var forecast = created.PlusDays(45 + random.Next(20));
        return new SimulatedDeal(
            random, place, StanceOf(place), created, forecast, quarter.PlusMonths(3).PlusDays(-1), FateOf(place, luck));
    }

    private SimulatedFate FateOf(int place, double luck)
    {
        var rates = RatesOf(place);
        return luck < rates.Won ? SimulatedFate.Won : luck < rates.Won + rates.Slipped ? SimulatedFate.Slipped : SimulatedFate.Lost;
    }

    private OutcomeRates RatesOf(int place) => StanceOf(place) switch
    {
        Stance.Proactive => Proactive,
        Stance.Unproven => Unproven,
        _ => Reactive,
    };

    private double[] Luck(Random random, int group)
    {
        var count = (Deals - group + 2) / 3;
        double[] luck = [.. Enumerable.Range(0, count).Select(i => IsDealtOut ? (i + 0.5) / count : random.NextDouble())];
        for (var i = count - 1; IsDealtOut && i > 0; i--)
        {
            var other = random.Next(i + 1);
            (luck[i], luck[other]) = (luck[other], luck[i]);
        }
        return luck;
    }
}
