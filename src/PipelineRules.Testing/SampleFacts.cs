using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Testing;

/// <summary>
/// One deal at Contoso with all that bears on it, so sound that every built-in rule which concerns it says Yes. Spoil one thing at a time
/// with <see cref="FactSetExtensions"/>.
/// </summary>
public static class SampleFacts
{
    /// <summary>The day as which everything is looked at: 2 November 2026.</summary>
    public static LocalDate Day { get; } = new(2026, 11, 2);

    /// <summary>The day by which Contoso must have the outcome: 15 March 2027.</summary>
    public static LocalDate MustHaveDate { get; } = new(2027, 3, 15);

    /// <summary>The must-have date less a month of implementation and two weeks of paper: 1 February 2027.</summary>
    public static LocalDate LatestSignatureDate { get; } = new(2027, 2, 1);

    /// <summary>Contoso, <c>C-1</c>.</summary>
    public static Customer Customer { get; } = new("C-1", "Contoso");

    /// <summary>Contoso's corporate goal, <c>G-1</c>.</summary>
    public static CorporateGoal Goal { get; } = new("G-1", "C-1", "Cut claims cost by a tenth", new LocalDate(2027, 12, 31));

    /// <summary>The executive who owns the priority, <c>S-1</c>.</summary>
    public static Stakeholder Executive { get; } = new("S-1", "C-1", "Ada Berg", StakeholderRole.Executive, "COO", "Operations");

    /// <summary>The economic buyer, <c>S-2</c>.</summary>
    public static Stakeholder EconomicBuyer { get; } = new("S-2", "C-1", "Ben Cho", StakeholderRole.EconomicBuyer, "CFO", "Finance");

    /// <summary>Somebody who will work with it, <c>S-3</c>.</summary>
    public static Stakeholder User { get; } = new("S-3", "C-1", "Cem Dal", StakeholderRole.User, "Head of claims", "Operations/Claims");

    /// <summary>The executive's top priority, <c>P-1</c>.</summary>
    public static Priority Priority { get; } = new(
        "P-1", "C-1", "Settle claims in a day", "S-1", 1, ["G-1"], "Nine days a claim", "One day a claim",
        MustHaveDate, "The regulator's new deadline", "A fine a week", LineOfBusiness: "Operations/Claims");

    /// <summary>The deal, <c>D-1</c>: committed for 20 January 2027.</summary>
    public static Deal Deal { get; } = new(
        "D-1", "C-1", "Claims platform", "R-1", "P-1", new Money(250_000m, "EUR"), DealCategory.Commit,
        CreatedOn: new LocalDate(2026, 8, 3), CloseDate: new LocalDate(2027, 1, 20),
        PaperProcess: Period.FromWeeks(2), Implementation: Period.FromMonths(1), Fit: SolutionFit.CustomerConfirmed);

    /// <summary>The user tried the solution, and it matches.</summary>
    public static Validation Trial { get; } = Fit("S-3", Day.PlusDays(-15));

    /// <summary>
    /// All of these: the executive and the economic buyer have confirmed the priority, its date, rank and goal, the user has tried the
    /// solution, and the close date has never moved.
    /// </summary>
    public static FactSet Facts { get; } = new(
        Day, "EUR",
        Customers: [Customer],
        Goals: [Goal],
        Stakeholders: [Executive, EconomicBuyer, User],
        Priorities: [Priority],
        Validations: [Statement("S-1", Day.PlusDays(-40)), Statement("S-1", Day.PlusDays(-20)), Statement("S-2", Day.PlusDays(-10)), Trial],
        Deals: [Deal],
        CloseDateChanges: []);

    /// <summary>
    /// What a stakeholder said of the priority: confirmed, stated by the customer, with the priority's own date, rank and goal unless said
    /// otherwise. A denial carries none of them.
    /// </summary>
    /// <param name="stakeholder">The id of who spoke.</param>
    /// <param name="on">The day on which they did.</param>
    /// <param name="outcome">What they said of it.</param>
    /// <param name="evidence">How well that is founded.</param>
    /// <param name="mustHaveDate">The must-have date they stated; <see cref="MustHaveDate"/> when null.</param>
    public static Validation Statement(
        string stakeholder,
        LocalDate on,
        ValidationOutcome outcome = ValidationOutcome.Confirmed,
        EvidenceLevel evidence = EvidenceLevel.CustomerStated,
        LocalDate? mustHaveDate = null) =>
        new("P-1", stakeholder, on, outcome, evidence, mustHaveDate ?? MustHaveDate, RecordedBy: "R-1", Source: "call", Rank: 1,
            Goals: ["G-1"]);

    /// <summary>
    /// What a stakeholder said of the solution, and nothing of the priority: that it matches, tried and written down, unless said
    /// otherwise.
    /// </summary>
    /// <param name="stakeholder">The id of who spoke.</param>
    /// <param name="on">The day on which they did.</param>
    /// <param name="fit">Whether it matches, as they said.</param>
    /// <param name="evidence">How well that is founded.</param>
    public static Validation Fit(
        string stakeholder, LocalDate on, SolutionFit fit = SolutionFit.CustomerConfirmed,
        EvidenceLevel evidence = EvidenceLevel.CustomerEvidenced) =>
        new("P-1", stakeholder, on, Evidence: evidence, RecordedBy: "R-1", Source: "the trial's protocol", Deal: "D-1", Fit: fit);

    /// <summary>A recorded change of the deal's close date.</summary>
    /// <param name="on">The day of the change.</param>
    /// <param name="from">The close date before; null when there was none.</param>
    /// <param name="to">The close date after; null when it was taken away.</param>
    public static CloseDateChange Move(LocalDate on, LocalDate? from, LocalDate? to) => new("D-1", on, from, to);
}
