using NodaTime;

namespace PipelineRules.Benchmarks.RulesEngines;

/// <summary>Days as lambda strings can ask of them.</summary>
public static class Days
{
    public static bool After(LocalDate? one, LocalDate? other) => one > other;

    public static int Between(LocalDate? from, LocalDate? to) => from is { } one && to is { } other ? Period.DaysBetween(one, other) : 0;

    public static int Apart(LocalDate? from, LocalDate? to) => Math.Abs(Between(from, to));
}
