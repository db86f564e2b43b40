using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Simulation;

/// <summary>One simulated deal with all that makes its stance, and what became of it.</summary>
internal sealed class SimulatedDeal
{
    private const int Sellers = 10;
    private readonly string _number;
    private readonly Stance _stance;

    public SimulatedDeal(
        Random random, int place, Stance stance, LocalDate created, LocalDate forecast, LocalDate periodEnd, SimulatedFate fate)
    {
        (_number, _stance) = ($"{place}", stance);
        var rank = stance == Stance.Reactive ? 5 : 1;
        var mustHaveDate = forecast.PlusDays(20);
        Customer = SampleFacts.Customer with { Id = $"C-{place}", Name = $"Customer {place}" };
        Goal = SampleFacts.Goal with { Id = $"G-{place}", Customer = Customer.Id, Target = forecast.PlusYears(2) };
        Stakeholders =
        [
            SampleFacts.Executive with { Id = $"S-{place}-1", Customer = Customer.Id },
            SampleFacts.EconomicBuyer with { Id = $"S-{place}-2", Customer = Customer.Id },
            SampleFacts.User with { Id = $"S-{place}-3", Customer = Customer.Id },
        ];
        Priority = SampleFacts.Priority with
        {
            Id = $"P-{place}", Customer = Customer.Id, Owner = Stakeholders[0].Id, Rank = rank, Goals = [Goal.Id],
            MustHaveDate = mustHaveDate,
        };
        Statements = [.. States(created.PlusDays(1), mustHaveDate, rank)];
        var isLate = fate == SimulatedFate.Slipped;
        var isWon = isLate ? random.Next(2) == 0 : fate == SimulatedFate.Won;
        var closedOn = isLate ? periodEnd.PlusDays(1 + random.Next(80)) : forecast.PlusDays(-random.Next(10));
        var later = closedOn.PlusDays(random.Next(5));
        var isOpen = isLate && random.Next(4) == 0;
        Deal = SampleFacts.Deal with
        {
            Id = $"D-{place}", Customer = Customer.Id, Name = $"Deal {place}", Owner = $"R-{random.Next(Sellers)}", Priority = Priority.Id,
            Amount = new Money(1_000m * (10 + random.Next(200)), "EUR"), CreatedOn = created, CloseDate = isLate ? later : forecast,
            PaperProcess = Period.FromDays(7), Implementation = Period.FromDays(7),
            Status = isOpen ? DealStatus.Open : isWon ? DealStatus.Won : DealStatus.Lost, ClosedOn = isOpen ? null : closedOn,
        };
        Moves = isLate ? [new(Deal.Id, forecast.PlusDays(-random.Next(5)), forecast, later)] : [];
    }

    public Customer Customer { get; }

    public CorporateGoal Goal { get; }

    public IReadOnlyList<Stakeholder> Stakeholders { get; }

    public Priority Priority { get; }

    public IReadOnlyList<Validation> Statements { get; }

    public Deal Deal { get; }

    public IReadOnlyList<CloseDateChange> Moves { get; }

    /// <summary>The executive, the buyer and, but for unproven deals, the user who tried it.</summary>
    private IEnumerable<Validation> States(LocalDate on, LocalDate mustHaveDate, int rank)
    {
        yield return States(Stakeholders[0], on, mustHaveDate, rank);
        yield return States(Stakeholders[1], on, mustHaveDate, rank);
        if (_stance != Stance.Unproven)
            yield return SampleFacts.Fit(Stakeholders[2].Id, on)
                with { Priority = Priority.Id, Deal = $"D-{_number}", RecordedBy = "R-99" };
    }

    private Validation States(Stakeholder by, LocalDate on, LocalDate mustHaveDate, int rank) =>
        SampleFacts.Statement(by.Id, on, mustHaveDate: mustHaveDate)
            with { Priority = Priority.Id, Rank = rank, Goals = [Goal.Id], RecordedBy = "R-99" };
}
