using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The seller's currency, rates and fiscal calendar.</summary>
internal static class OrganisationChecks
{
    public static void Run(Links links)
    {
        var currency = links.Facts.Currency;
        links.Problems.AddIf(
            currency is not null && !CurrencyCodes.Knows(currency),
            ProblemCodes.UnknownCurrency, Tables.FactSet, null, "currency", $"the facts are reckoned in {Printable.Of(currency)}, which is no ISO 4217 currency");
        foreach (var rate in links.Facts.Rates ?? [])
            Check(rate, new Row(links.Problems, Tables.Rates, rate.Currency), links);
        if (links.Facts.Calendar is ExplicitFiscalCalendar { Flaws: var flaws })
            foreach (var flaw in flaws)
                links.Problems.Add(ProblemCodes.CalendarFlaw, Tables.FactSet, null, "fiscalCalendar", flaw);
    }

    private static void Check(ExchangeRate rate, Row row, Links links)
    {
        PropertyChecks.Run(FactTables.Rates, rate, row, links);
        row.Report(rate.On is null, ProblemCodes.MissingDay, "on", "has a rate that does not say from when on");
        row.Report(!Amounts.IsUsable(rate), ProblemCodes.BadRate, "rate", $"has the rate {rate.Rate}, which cannot be");
        row.Report(!CurrencyCodes.Knows(rate.Currency), ProblemCodes.UnknownCurrency, "currency", "is no ISO 4217 currency");
    }
}
