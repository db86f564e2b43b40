using PipelineRules.Assessments;
namespace PipelineRules.Coverage;

/// <summary>One deal to make proactive.</summary>
/// <param name="Repair">The deal, and what it takes.</param>
/// <param name="Amount">What it adds to proactive pipeline, in the currency of the row.</param>
public sealed record RepairStep(DealRepair Repair, decimal Amount)
{
    /// <summary>The deal as it is assessed.</summary>
    public DealAssessment Deal => Repair.Deal;
}
