using PipelineRules.Assessments;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Tests.Laws;

/// <summary>Facts in which the customer says less, or says no.</summary>
internal static class Weakened
{
    /// <summary>What a verdict must not be had without: one thing that statements carry, taken out of one.</summary>
    private static readonly Func<Validation, Validation>[] s_without =
    [
        one => one with { MustHaveDate = null }, one => one with { Rank = null }, one => one with { Goals = null },
        one => one with { Fit = one.Fit == SolutionFit.CustomerConfirmed ? null : one.Fit },
    ];

    private static readonly Func<Validation, bool>[] s_carries =
    [
        one => one.MustHaveDate is not null, one => one.Rank is not null, one => one.Goals is { Count: > 0 },
        one => one.Fit == SolutionFit.CustomerConfirmed,
    ];

    /// <summary>
    /// The facts in each of three ways without the date, the rank, the goal or the fit: no statement carries it, those that do are gone,
    /// and those that do are what the seller assumes.
    /// </summary>
    public static IEnumerable<FactSet> Without(FactSet facts) => Enumerable.Range(0, s_without.Length).SelectMany(what => new[]
    {
        Each(facts, s_without[what]),
        facts with { Validations = [.. (facts.Validations ?? []).Where(one => !s_carries[what](one))] },
        Each(facts, one => s_carries[what](one) ? one with { Evidence = EvidenceLevel.SellerAssumed } : one),
    });

    /// <summary>The facts with a denial of a deal's priority, made on the day by somebody, and assumed by the seller only.</summary>
    public static FactSet Denied(FactSet facts, DealContext deal, string by) => facts with
    {
        Validations =
        [
            .. facts.Validations ?? [],
            new Validation(deal.Priority?.Priority.Id, by, facts.AsOf, ValidationOutcome.Denied, EvidenceLevel.SellerAssumed),
        ],
    };

    /// <summary>
    /// Whether a deal that its owner denied is Reactive. It is Unproven at most where that No is waived, and where nobody can tell of a
    /// past day if it was the owner who spoke, for what is unknown of a past day never makes a No.
    /// </summary>
    public static bool IsHeldDownByItsOwner(FactSet facts, DealAssessment? deal) =>
        deal?.Findings.Single(finding => finding.Rule.Name == "owner-stands-by-the-priority") switch
        {
            { Answer: AnswerKind.No, Waiver: null } => deal.Stance == Stance.Reactive,
            { Answer: AnswerKind.No } => deal.Stance < Stance.Proactive,
            { Answer: AnswerKind.Unknown } => facts.AsOf < facts.RecordedOn && deal.Stance < Stance.Proactive,
            _ => false,
        };

    /// <summary>The facts with another economic buyer at a deal's customer.</summary>
    public static FactSet WithBuyer(FactSet facts, DealContext deal, string id) => facts with
    {
        Stakeholders = [.. facts.Stakeholders ?? [], new Stakeholder(id, deal.Deal.Customer, "Ulf Vik", StakeholderRole.EconomicBuyer)],
    };

    private static FactSet Each(FactSet facts, Func<Validation, Validation> change) =>
        facts with { Validations = [.. (facts.Validations ?? []).Select(change)] };
}
