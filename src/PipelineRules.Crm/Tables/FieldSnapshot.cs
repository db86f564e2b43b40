using NodaTime;
using PipelineRules.Crm.Imports;

namespace PipelineRules.Crm.Tables;

/// <summary>What a property of a deal was at a time.</summary>
/// <param name="Deal">The id of the deal.</param>
/// <param name="Property">The property, and how its values are read.</param>
/// <param name="On">The time from which it was so; null when not known.</param>
/// <param name="Text">The value, as the export has it; null when there was none.</param>
internal readonly record struct FieldSnapshot(string Deal, SnapshotColumn Property, LocalDateTime? On, string? Text);
