using PipelineRules.Assessments;
using PipelineRules.Pipelines;
namespace PipelineRules.NRules;

/// <summary>
/// Where a deal stands at present: a fact that the session derives for every deal, and keeps up to date, for rules of NRules' own to match
/// on.
/// </summary>
/// <remarks>
/// It stays the same fact while the deal changes: a rule that must act only when a deal turns reactive, and not each time it changes while
/// it is, is <c>[Repeatability(RuleRepeatability.NonRepeatable)]</c>.
/// </remarks>
public sealed class AssessedDeal
{
    internal AssessedDeal(DealContext closed) => Deal = closed;

    internal AssessedDeal(DealAssessment assessment) => (Deal, Assessment) = (assessment.Deal, assessment);

    /// <summary>The deal with all that bears on it.</summary>
    public DealContext Deal { get; }

    /// <summary>What the rulebook and the rules beside it say of the deal; null for a deal that is closed.</summary>
    public DealAssessment? Assessment { get; }

    /// <summary>The deal's stance; null for a deal that is closed.</summary>
    public Stance? Stance => Assessment?.Stance;

    /// <summary>The deal's name and stance.</summary>
    public override string ToString() => $"{Deal.Name}: {Stance?.ToString() ?? "closed"}";
}
