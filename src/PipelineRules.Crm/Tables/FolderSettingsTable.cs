using System.Linq;
using NodaTime;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Imports;
using PipelineRules.Crm.Maps;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Tables;

/// <summary>The settings in facts.csv: those of the facts, and where the fiscal year begins.</summary>
internal sealed class FolderSettingsTable() : TableReader<FolderSettings>(
    FactTables.Settings.Name, [], [.. FactTables.Settings.Properties.Select(one => one.Name), StartMonth])
{
    private const string StartMonth = "fiscalStartMonth";

    private readonly FactReader<FactSet> _settings = new(FactTables.Settings);

    public override FolderSettings Read(FactCells cells)
    {
        var said = _settings.Read(cells);
        if (said.TimeZone is { } zone && TimeZones.Named(zone) is null)
        {
            cells.Report("timeZone", TimeZones.Unknown(zone));
            said = said with { TimeZone = null };
        }

        return new(said.AsOf == default(LocalDate) ? null : said.AsOf, said, Month(cells));
    }

    public override string? DealOf(FolderSettings fact) => null;

    private static int? Month(FactCells cells)
    {
        if (cells.Whole(StartMonth) is not { } month || month is >= 1 and <= 12)
            return cells.Whole(StartMonth);
        cells.Report(StartMonth, $"has a {StartMonth} that is no month from 1 to 12, so the fiscal year is the calendar year");
        return null;
    }
}
