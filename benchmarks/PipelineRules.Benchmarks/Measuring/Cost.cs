namespace PipelineRules.Benchmarks.Measuring;

/// <summary>What one run took.</summary>
/// <param name="Nanoseconds">Processor time of all threads, which other programs on the machine hardly touch.</param>
/// <param name="OnTheWall">Nanoseconds from start to end.</param>
/// <param name="Bytes">Bytes allocated by all threads.</param>
internal readonly record struct Cost(double Nanoseconds, double OnTheWall, double Bytes);
