using NodaTime;

namespace PipelineRules.Crm.Tables;

/// <summary>What a property of a deal was at a time.</summary>
/// <param name="Deal">The id of the deal.</param>
/// <param name="Property">The property.</param>
/// <param name="On">The time from which it was so; null when not known.</param>
/// <param name="Value">The value, as a table of facts has it; null when there was none.</param>
internal readonly record struct FieldSnapshot(string? Deal, string? Property, LocalDateTime? On, string? Value);
