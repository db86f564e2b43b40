using NodaTime;

namespace PipelineRules.Facts.Schema;

internal static class RateTable
{
    private static readonly TableBuilder<ExchangeRate> s_table = new(
        "rates", "rate", "What other currencies are worth in the reporting currency, from a day on.");

    public static readonly ValueProperty<ExchangeRate, string?> Currency = s_table.Currency(
        "The currency's ISO 4217 code.", rate => rate.Currency, (rate, to) => rate with { Currency = to ?? "" }, "USD", isRequired: true);
    public static readonly ValueProperty<ExchangeRate, decimal?> Rate = s_table.Number(
        "rate", "How many units of the reporting currency one unit is worth.", rate => rate.Rate,
        (rate, to) => rate with { Rate = to ?? 0 },
        "0.92", PastView.AsRecorded);
    public static readonly ValueProperty<ExchangeRate, LocalDate?> On = s_table.Day(
        "on", "The first day on which the rate is in force. Without it the rate cannot count.",
        rate => rate.On, (rate, to) => rate with { On = to }, PastView.AsRecorded);

    public static TypedTable<ExchangeRate> Table { get; } = s_table.Build(
        row => new(Currency[row] ?? "", Rate[row] ?? 0, On[row]), facts => facts.Rates, (facts, rows) => facts with { Rates = rows });
}
