using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;
using PipelineRules.Json.Calendars;
using PipelineRules.Json.Codecs;

namespace PipelineRules.Json.Tables;

/// <summary>The whole facts file: its settings and its tables.</summary>
internal static class FactsTables
{
    /// <summary>How facts are written.</summary>
    /// <param name="dayOf">Says as of which day the facts are looked at, given what the file says.</param>
    /// <param name="rowLimit">How many rows are read.</param>
    /// <param name="streamed">Rows that are written in the place of the table's own.</param>
    public static JsonCodec<FactSet> All(Func<LocalDate?, LocalDate> dayOf, RowLimit rowLimit, params IEnumerable<object>?[] streamed)
    {
        var file = new ObjectCodecBuilder<FactSet>("the facts file");
        file.Text("$schema", _ => null);
        var settings = new FactRow(FactTables.Settings);
        foreach (var property in FactTables.Settings.Properties)
            file.With(new PropertyMember<FactSet>(property, settings));
        var calendar = file.Held("fiscalCalendar", new CalendarCodec(), facts => facts.Calendar);
        var asOf = FactTables.Settings.Of<LocalDate?>().First();
        var currency = FactTables.Settings.Of<string?>().First(property => property.Kind == PropertyKind.Currency);
        var maker = new TableMember.Maker(new ReportingCurrency(() => settings.Text(currency)), rowLimit, streamed);
        var tables = FactTables.All.Select(table => file.With(table.Accept(maker))).ToArray();
        return file.Making(() =>
        {
            var said = settings.Day(asOf);
            var facts = FactTables.Settings.Make(settings) with { AsOf = dayOf(said), Calendar = calendar.Value };
            var recorded = facts.RecordedOn ?? (said == facts.AsOf ? null : said);
            return tables.Aggregate(facts with { RecordedOn = recorded }, (all, table) => table.AddTo(all));
        });
    }
}
