using NodaTime;

namespace PipelineRules.Crm.Cells;

/// <summary>What a cell says of a time.</summary>
/// <param name="Local">The day and time that stand there.</param>
/// <param name="HasTime">Whether a time of day stands there, and not a day alone.</param>
/// <param name="Offset">How far from UTC, where the cell says so.</param>
internal readonly record struct TimestampCell(LocalDateTime Local, bool HasTime, Offset? Offset = null);
