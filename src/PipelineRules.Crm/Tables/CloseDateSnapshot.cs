using NodaTime;

namespace PipelineRules.Crm.Tables;

/// <summary>What a deal's close date was at a time.</summary>
/// <param name="Deal">The id of the deal.</param>
/// <param name="On">The time from which it was so; null when not known, and then the row's place in the file counts.</param>
/// <param name="CloseDate">The close date; null when there was none.</param>
/// <param name="IsUsable">Whether deal and close date could be read, so that a change can follow from it.</param>
internal readonly record struct CloseDateSnapshot(string? Deal, LocalDateTime? On, LocalDate? CloseDate, bool IsUsable);
