using NodaTime;

namespace PipelineRules.Crm.Tables;

/// <summary>What a folder says of all its facts.</summary>
/// <param name="AsOf">The day as which they are to be looked at.</param>
/// <param name="Currency">The reporting currency.</param>
/// <param name="TimeZone">The zone in which stamps become days.</param>
/// <param name="FiscalStartMonth">The first month of the fiscal year, 1 to 12.</param>
/// <param name="HistoryFrom">The day from which on every move of a close date is recorded.</param>
internal sealed record FactsRow(LocalDate? AsOf, string? Currency, string? TimeZone, int? FiscalStartMonth, LocalDate? HistoryFrom)
{
    /// <summary>What a folder says that says nothing.</summary>
    public static FactsRow None { get; } = new(null, null, null, null, null);
}
