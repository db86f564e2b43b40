namespace PipelineRules.Testing.Simulation;

/// <summary>What becomes of a simulated deal in its forecast quarter.</summary>
internal enum SimulatedFate
{
    Won,
    Slipped,
    Lost,
}
