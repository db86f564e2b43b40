using NodaTime;

namespace PipelineRules.Movement;

/// <summary>The customer's must-have date in force moved later.</summary>
/// <param name="On">The day of the statement that moved it, which was entered within days of being made.</param>
internal readonly record struct DateMove(LocalDate On);
