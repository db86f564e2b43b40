using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;
using PipelineRules.Testing;

namespace PipelineRules.Tests;

/// <summary>The believable deal that every rule says Yes to, by short names; tests spoil one thing at a time.</summary>
internal static class Some
{
    public static readonly LocalDate Day = SampleFacts.Day;

    public static readonly LocalDate MustHaveDate = SampleFacts.MustHaveDate;

    public static readonly LocalDate LatestSignatureDate = SampleFacts.LatestSignatureDate;

    public static readonly Customer Customer = SampleFacts.Customer;

    public static readonly CorporateGoal Goal = SampleFacts.Goal;

    public static readonly Stakeholder Executive = SampleFacts.Executive;

    public static readonly Stakeholder Buyer = SampleFacts.EconomicBuyer;

    public static readonly Priority Priority = SampleFacts.Priority;

    public static readonly Deal Deal = SampleFacts.Deal;

    public static readonly Stakeholder User = SampleFacts.User;

    public static readonly FactSet Facts = SampleFacts.Facts;

    /// <summary>A statement of a stakeholder on the priority, recorded by somebody else every day.</summary>
    public static Validation Word(
        string stakeholder,
        LocalDate on,
        ValidationOutcome outcome = ValidationOutcome.Confirmed,
        EvidenceLevel evidence = EvidenceLevel.CustomerStated,
        LocalDate? mustHaveDate = null) =>
        SampleFacts.Statement(stakeholder, on, outcome, evidence, mustHaveDate) with { RecordedBy = "R-" + on.Day };

    /// <summary>What a stakeholder said of the solution.</summary>
    public static Validation Fit(
        string stakeholder, LocalDate on, SolutionFit fit = SolutionFit.CustomerConfirmed,
        EvidenceLevel evidence = EvidenceLevel.CustomerEvidenced) =>
        SampleFacts.Fit(stakeholder, on, fit, evidence);

    /// <summary>A recorded change of the deal's close date.</summary>
    public static CloseDateChange Move(LocalDate on, LocalDate? from, LocalDate? to) => SampleFacts.Move(on, from, to);

    /// <summary>The first deal with all that bears on it.</summary>
    public static DealContext Context(this FactSet facts) => Pipeline.From(facts).Deals[0];
}
