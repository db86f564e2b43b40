using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The seller's currency, rates and fiscal calendar.</summary>
internal static class OrganizationChecks
{
    public static void Run(FactGraph factGraph)
    {
        var currency = factGraph.Facts.Currency;
        factGraph.Problems.AddIf(
            currency is not null && !CurrencyCodes.Knows(currency),
            ProblemCodes.UnknownCurrency, TableNames.FactSet, null, "currency",
            $"the facts are converted to {Printable.Of(currency)}, which is no ISO 4217 currency");
        var seen = new HashSet<(string, LocalDate)>();
        foreach (var rate in factGraph.Facts.Rates ?? [])
            Check(rate, new CheckedRow(factGraph.Problems, TableNames.Rates, rate.Currency), factGraph,
                rate is { Currency: not null, On: { } on } && AmountLimits.IsUsable(rate) && !seen.Add((rate.Currency, on)));
        if (factGraph.Facts.Calendar is ExplicitFiscalCalendar { Flaws: var flaws })
            foreach (var flaw in flaws)
                factGraph.Problems.Add(ProblemCodes.CalendarFlaw, TableNames.FactSet, null, "fiscalCalendar", flaw);
    }

    private static void Check(ExchangeRate rate, CheckedRow checkedRow, FactGraph factGraph, bool again)
    {
        PropertyChecks.Run(FactTables.Rates, rate, checkedRow, factGraph);
        checkedRow.Report(rate.On is null, ProblemCodes.MissingDay, "on", "has a rate that does not say from when on");
        checkedRow.Report(!AmountLimits.IsUsable(rate), ProblemCodes.BadRate, "rate", $"has the rate {rate.Rate}, which cannot be");
        checkedRow.Report(
            again, ProblemCodes.DuplicateRate, "on", $"has more than one rate from {rate.On:uuuu-MM-dd} on; the highest counts");
        checkedRow.Report(!CurrencyCodes.Knows(rate.Currency), ProblemCodes.UnknownCurrency, "currency", "is no ISO 4217 currency");
    }
}
