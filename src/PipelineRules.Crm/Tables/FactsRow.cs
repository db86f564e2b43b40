using NodaTime;

namespace PipelineRules.Crm.Tables;

/// <summary>What a folder says of all its facts.</summary>
/// <param name="AsOf">The day as which they are to be looked at.</param>
/// <param name="Currency">The reporting currency.</param>
/// <param name="TimeZone">The zone in which stamps become days.</param>
/// <param name="FiscalStartMonth">The first month of the fiscal year, 1 to 12.</param>
internal sealed record FactsRow(LocalDate? AsOf, string? Currency, string? TimeZone, int? FiscalStartMonth);
