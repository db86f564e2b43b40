namespace PipelineRules.Coverage;

/// <summary>One deal to make proactive.</summary>
/// <param name="Deal">The deal; its <see cref="DealAssessment.Repair"/> lists the answers to get.</param>
/// <param name="Amount">What it adds to proactive pipeline, in the currency of the row.</param>
/// <param name="Answers">How many answers it takes.</param>
public sealed record RepairStep(DealAssessment Deal, decimal Amount, int Answers);
