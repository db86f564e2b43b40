using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Tests;

/// <summary>A believable deal that every rule says Yes to; tests spoil one thing at a time.</summary>
internal static class Some
{
    public static readonly LocalDate Day = new(2026, 11, 2);

    public static readonly LocalDate MustHaveDate = new(2027, 3, 15);

    /// <summary>The must-have date less a month of implementation and two weeks of paper.</summary>
    public static readonly LocalDate LatestSignatureDate = new(2027, 2, 1);

    public static readonly Customer Customer = new("C-1", "Contoso");

    public static readonly CorporateGoal Goal = new("G-1", "C-1", "Cut claims cost by a tenth", new LocalDate(2027, 12, 31));

    public static readonly Stakeholder Executive = new("S-1", "C-1", "Ada Berg", StakeholderRole.Executive, "COO");

    public static readonly Stakeholder Buyer = new("S-2", "C-1", "Ben Cho", StakeholderRole.EconomicBuyer, "CFO");

    public static readonly Priority Priority = new(
        "P-1", "C-1", "Settle claims in a day", "S-1", 1, ["G-1"], "Nine days a claim", "One day a claim",
        MustHaveDate, "The regulator's new deadline", "A fine a week");

    public static readonly Deal Deal = new(
        "D-1", "C-1", "Claims platform", "R-1", "P-1", new Money(250_000m, "EUR"), DealCategory.Commit,
        CreatedOn: new LocalDate(2026, 8, 3), CloseDate: new LocalDate(2027, 1, 20),
        PaperProcess: Period.FromWeeks(2), Implementation: Period.FromMonths(1), Fit: SolutionFit.CustomerConfirmed);

    public static readonly FactSet Facts = new(
        Day, "EUR",
        Customers: [Customer],
        Goals: [Goal],
        Stakeholders: [Executive, Buyer],
        Priorities: [Priority],
        Validations: [Word("S-1", Day.PlusDays(-20)), Word("S-2", Day.PlusDays(-10))],
        Deals: [Deal],
        CloseDateChanges: []);

    /// <summary>A word of a stakeholder on the priority, confirmed and stated by the customer unless said otherwise.</summary>
    public static Validation Word(
        string stakeholder,
        LocalDate on,
        ValidationOutcome outcome = ValidationOutcome.Confirmed,
        EvidenceLevel evidence = EvidenceLevel.CustomerStated,
        LocalDate? mustHaveDate = null) =>
        new("P-1", stakeholder, on, outcome, evidence, mustHaveDate ?? MustHaveDate, RecordedBy: "R-" + on.Day, Source: "call");

    /// <summary>A recorded change of the deal's close date.</summary>
    public static CloseDateChange Move(LocalDate on, LocalDate? from, LocalDate? to) => new("D-1", on, from, to);

    public static FactSet WithDeal(this FactSet facts, Func<Deal, Deal> change) =>
        facts with { Deals = [.. facts.Deals!.Select(change)] };

    public static FactSet WithPriority(this FactSet facts, Func<Priority, Priority> change) =>
        facts with { Priorities = [.. facts.Priorities!.Select(change)] };

    public static FactSet WithOtherPriorities(this FactSet facts, params Priority[] others) =>
        facts with { Priorities = [.. facts.Priorities!, .. others] };

    public static FactSet WithWords(this FactSet facts, params Validation[] words) => facts with { Validations = words };

    public static FactSet WithMoves(this FactSet facts, params CloseDateChange[]? moves) => facts with { CloseDateChanges = moves };

    public static FactSet WithoutPriority(this FactSet facts) => facts.WithDeal(deal => deal with { Priority = null });

    public static FactSet WithoutMustHaveDate(this FactSet facts) =>
        facts.WithPriority(priority => priority with { MustHaveDate = null });

    /// <summary>The first deal with all that bears on it.</summary>
    public static DealContext Context(this FactSet facts) => Pipeline.From(facts).Deals[0];

    /// <summary>What a rule answers for the first deal, its reason and question included.</summary>
    public static Answer Of(this DealRule rule, FactSet facts) => rule.Explain(facts.Context());
}
