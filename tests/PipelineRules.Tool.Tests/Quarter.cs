using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Tool.Tests;

/// <summary>A small pipeline with a deal of each stance, one overdue and one won; tests spoil one thing at a time.</summary>
internal static class Quarter
{
    public static readonly LocalDate Day = new(2026, 11, 2);

    public static readonly LocalDate MustHaveDate = new(2027, 1, 31);

    public static readonly Deal Proactive = new(
        "D-20", "C-1", "Claims platform", "R-1", "P-1", Euros(300_000), DealCategory.Commit,
        CreatedOn: new LocalDate(2026, 8, 3), CloseDate: new LocalDate(2026, 12, 10),
        PaperProcess: Period.FromWeeks(2), Implementation: Period.FromMonths(1), Fit: SolutionFit.CustomerConfirmed);

    public static readonly Deal Reactive = new(
        "D-71", "C-2", "Archive move", "R-2", Amount: Euros(200_000), Category: DealCategory.BestCase,
        CreatedOn: new LocalDate(2026, 5, 4), CloseDate: new LocalDate(2026, 12, 31));

    public static readonly Deal Unproven = Proactive with
    {
        Id = "D-3", Name = "Fraud desk", Owner = "R-2", Amount = Euros(120_000), CloseDate = new LocalDate(2026, 12, 24),
    };

    public static readonly Deal Overdue = Reactive with
    {
        Id = "D-4", Name = "Renewal", Amount = Euros(50_000), Category = DealCategory.Pipeline, CloseDate = new LocalDate(2026, 10, 1),
    };

    public static readonly Deal Won = Proactive with
    {
        Id = "D-5", Name = "Pilot", Amount = Euros(100_000), Status = DealStatus.Won, ClosedOn = new LocalDate(2026, 10, 20),
    };

    public static readonly FactSet Facts = new(
        Day, "EUR",
        Customers: [new("C-1", "Contoso"), new("C-2", "Fabrikam")],
        Goals: [new("G-1", "C-1", "Cut claims cost by a tenth", new LocalDate(2027, 12, 31))],
        Stakeholders: [
            new("S-1", "C-1", "Ada Berg", StakeholderRole.Executive, "COO", "Operations"),
            new("S-2", "C-1", "Ben Cho", StakeholderRole.EconomicBuyer, "CFO")],
        Priorities: [
            new("P-1", "C-1", "Settle claims in a day", "S-1", 1, ["G-1"], "Nine days a claim", "One day a claim", MustHaveDate,
            "The regulator's new deadline", "A fine a week", LineOfBusiness: "Operations/Claims")],
        Validations: Said([Proactive, Unproven]),
        Deals: [Proactive, Reactive, Unproven, Overdue, Won],
        CloseDateChanges: [],
        Quotas: [new("R-1", "FY2026-Q4", Euros(200_000)), new("R-2", "FY2026-Q4", Euros(150_000))],
        Team: [new("M-1"), new("R-1", "M-1"), new("R-2", "M-1")]);

    public static FactSet With(params Deal[] deals) => Facts with { Deals = deals, Validations = Said(deals) };

    /// <summary>Both deciders stand behind the priority, and each of its deals has been tried.</summary>
    private static Validation[] Said(IEnumerable<Deal> deals) =>
        [Word("S-1", 40), Word("S-1", 20), Word("S-2", 10),
            .. deals.Where(deal => deal.Priority is not null).Select(deal => Trial(deal.Id))];

    private static Money Euros(decimal amount) => new(amount, "EUR");

    private static Validation Word(string stakeholder, int daysAgo) => new(
        "P-1", stakeholder, Day.PlusDays(-daysAgo), ValidationOutcome.Confirmed, EvidenceLevel.CustomerStated, MustHaveDate,
        RecordedBy: $"R-{daysAgo}", Source: "call", Rank: 1, Goals: ["G-1"]);

    private static Validation Trial(string deal) => new(
        "P-1", "S-2", Day.PlusDays(-5), Evidence: EvidenceLevel.CustomerEvidenced, Source: "the trial's protocol", Deal: deal,
        Fit: SolutionFit.CustomerConfirmed);
}
