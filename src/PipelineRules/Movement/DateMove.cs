using NodaTime;

namespace PipelineRules.Movement;

/// <summary>A day on which the customer's must-have date in force moved later, by a statement that was entered in time.</summary>
/// <param name="On">The day of the statement.</param>
internal readonly record struct DateMove(LocalDate On);
