using NodaTime;

namespace PipelineRules.Facts;

/// <summary>What one unit of a currency is worth in the reporting currency from a day on.</summary>
/// <param name="Currency">The currency's ISO 4217 code.</param>
/// <param name="Rate">How many units of the reporting currency one unit is worth.</param>
/// <param name="On">The first day on which the rate is in force; null when not recorded, and then it cannot count.</param>
public sealed record ExchangeRate(string Currency, decimal Rate, LocalDate? On) : IFactRecord;
