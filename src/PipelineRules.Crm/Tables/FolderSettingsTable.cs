using System.Collections.Generic;
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
    FactTables.Settings.Name, [], [.. FactTables.Settings.Properties.Select(one => one.Name), .. s_calendar])
{
    private const string StartMonth = "fiscalStartMonth";
    private const string Calendar = "fiscalCalendar";

    private static readonly string[] s_calendar =
        [StartMonth, Calendar, .. CalendarParser.Terms.Select(term => $"{Calendar}.{term}")];

    private readonly FactReader<FactSet> _settings = new(FactTables.Settings);

    public override FolderSettings Read(FactCells cells)
    {
        var said = _settings.Read(cells);
        if (said.TimeZone is { } zone && TimeZones.Named(zone) is null)
        {
            cells.Report("timeZone", TimeZones.Unknown(zone));
            said = said with { TimeZone = null };
        }

        KeyValuePair<string, string>[] terms =
            [.. from property in s_calendar
                where cells.Text(property) is not null
                select KeyValuePair.Create(property, cells.Text(property) ?? "")];
        return new FolderSettings(said.AsOf == default(LocalDate) ? null : said.AsOf, said, null) is var settings && terms.Length > 0
            ? WithCalendar(settings, terms, cells)
            : settings;
    }

    public override string? DealOf(FolderSettings fact) => null;

    private static FolderSettings WithCalendar(
        FolderSettings settings, KeyValuePair<string, string>[] terms, FactCells cells)
    {
        try
        {
            return settings with { Calendar = CsvMap.Parse(Assignments.Map(terms)).Settings.Calendar, CalendarTerms = terms };
        }
        catch (CsvMapException flaw)
        {
            cells.Report(terms[0].Key, $"states a fiscal calendar that is none, so the fiscal year is the calendar year: {flaw.Message}");
            return settings;
        }
    }
}
