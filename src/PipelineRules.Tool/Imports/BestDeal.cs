using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Tool.Imports;

/// <summary>The best deal that an export could tell of: proactive in every way, but for what the export has no column for.</summary>
internal static class BestDeal
{
    private static readonly LocalDate s_day = new(2026, 11, 2);
    private static readonly LocalDate s_mustHaveDate = new(2027, 1, 20);

    public static FactSet Create(AvailableProperties availableProperties) => new(
        s_day,
        "EUR",
        Customers: [new("C", "the customer")],
        Goals: availableProperties.Rows("goals", new CorporateGoal("G", "C", "a goal", s_mustHaveDate)),
        Stakeholders: availableProperties.Rows(
            "stakeholders", Stakeholder("S-1", StakeholderRole.Executive, availableProperties),
            Stakeholder("S-2", StakeholderRole.EconomicBuyer, availableProperties)),
        Priorities: availableProperties.Rows("priorities", Priority(new("priorities", availableProperties))),
        Validations: availableProperties.Rows("validations", Validations(new("validations", availableProperties))),
        Deals: [Deal(new("deals", availableProperties))],
        CloseDateChanges: availableProperties.Any("closeDateChanges") || availableProperties.Any("closeDateSnapshots") ? [] : null);

    private static Deal Deal(PartialRow row) => new(
        "D", "C", "the deal", row.Thing("owner", "R"), row.Thing("priority", "P"), row.Value("amount", new Money(1, "EUR")),
        row.Word("category", DealCategory.Commit, DealCategory.Pipeline),
        DealStatus.Open,
        CreatedOn: row.Value("createdOn", s_day.PlusDays(-90)),
        CloseDate: row.Value("closeDate", s_mustHaveDate.PlusDays(-21)),
        MustHaveDate: row.Value("mustHaveDate", s_mustHaveDate),
        PaperProcess: row.Thing("paperProcess", Period.FromDays(7)),
        Implementation: row.Thing("implementation", Period.FromDays(7)),
        Fit: row.Word("fit", SolutionFit.CustomerConfirmed, SolutionFit.Unknown));

    private static Priority Priority(PartialRow row) => new(
        "P", "C", "a priority", row.Thing("owner", "S-1"), row.Value("rank", 1), row.Thing<string[]>("goals", ["G"]),
        row.Thing("currentState", "so"), row.Thing("desiredState", "otherwise"), row.Value("mustHaveDate", s_mustHaveDate),
        row.Thing("drivingForce", "a force"), row.Thing("consequenceIfMissed", "a consequence"),
        row.Value("changedOn", s_day.PlusDays(-60)),
        LineOfBusiness: row.Thing("lineOfBusiness", "/"));

    private static Stakeholder Stakeholder(string id, StakeholderRole role, AvailableProperties availableProperties) =>
        new(id, "C", id, new PartialRow("stakeholders", availableProperties).Word("role", role, StakeholderRole.Other),
            LineOfBusiness: new PartialRow("stakeholders", availableProperties).Thing("lineOfBusiness", "/"));

    private static Validation[] Validations(PartialRow row) =>
        [Validation("S-1", -40, row), Validation("S-1", -20, row), Validation("S-2", -10, row), Trial(row)];

    private static Validation Trial(PartialRow row) => new(
        row.Thing("priority", "P"), row.Thing("stakeholder", "S-2"), row.Value("on", s_day.PlusDays(-10)),
        Evidence: row.Word("evidence", EvidenceLevel.CustomerEvidenced, EvidenceLevel.Unknown), Source: row.Thing("source", "a source"),
        Deal: row.Thing("deal", "D"), Fit: row.Word("fit", SolutionFit.CustomerConfirmed, SolutionFit.Unknown));

    private static Validation Validation(string stakeholder, int days, PartialRow row) => new(
        row.Thing("priority", "P"), row.Thing("stakeholder", stakeholder), row.Value("on", s_day.PlusDays(days)),
        ValidationOutcome.Confirmed,
        row.Word("evidence", EvidenceLevel.CustomerEvidenced, EvidenceLevel.Unknown), row.Value("mustHaveDate", s_mustHaveDate),
        row.Thing("recordedBy", $"R{days}"), row.Thing("source", "a source"), row.Value("rank", 1), row.Thing<string[]>("goals", ["G"]));
}
