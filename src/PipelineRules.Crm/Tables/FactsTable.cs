using PipelineRules.Crm.Imports;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm.Tables;

internal sealed class FactsTable() : FactTable<FactsRow>("facts", [], "asOf", "currency", "timeZone", "fiscalStartMonth", "historyFrom")
{
    public override FactsRow Read(FactCells cells) =>
        new(cells.Day("asOf"), cells.Text("currency")?.ToUpperInvariant(), TimeZone(cells), StartMonth(cells), cells.Day("historyFrom"));

    private static string? TimeZone(FactCells cells)
    {
        if (cells.Text("timeZone") is not { } name || Zones.Named(name) is not null)
            return cells.Text("timeZone");
        cells.Report("timeZone", Zones.Unknown(name));
        return null;
    }

    private static int? StartMonth(FactCells cells)
    {
        if (cells.Whole("fiscalStartMonth") is not { } month || month is >= 1 and <= 12)
            return cells.Whole("fiscalStartMonth");
        cells.Report("fiscalStartMonth", "has a fiscalStartMonth that is no month from 1 to 12, so the fiscal year is the calendar year");
        return null;
    }
}
