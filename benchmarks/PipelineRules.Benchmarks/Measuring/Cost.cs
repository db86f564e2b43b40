namespace PipelineRules.Benchmarks.Measuring;

/// <summary>What one run took.</summary>
/// <param name="Nanoseconds">Time on the wall.</param>
/// <param name="Bytes">Bytes allocated by all threads.</param>
internal readonly record struct Cost(double Nanoseconds, double Bytes);
