namespace PipelineRules.Testing.Simulation;

/// <summary>What becomes of simulated deals of one stance. What is neither won in time nor slips is lost in time.</summary>
/// <param name="Won">The share that is won by the end of the forecast quarter, from 0 to 1.</param>
/// <param name="Slipped">The share that is still open after it, from 0 to 1 less <paramref name="Won"/>.</param>
public sealed record OutcomeRates(double Won, double Slipped);
