using System;
using System.Collections.Frozen;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Tables;

namespace PipelineRules.Crm.Maps;

/// <summary>Reads a whole map.</summary>
internal static class MapReader
{
    /// <summary>How the JSON of a map may be written.</summary>
    public static readonly JsonDocumentOptions Json = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
    };

    public static CsvMap Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Json);
            return Map(new MapNode(document.RootElement, "")
                .Object(
                    "name", "currency", "timeZone", "stampsIn", "fiscalStartMonth", "fiscalCalendar", "historyFrom", "recordedOn",
                    "culture", "ids", "settings", "sheet", "header", "columns", "separator", "encoding", "dates", "numbers", "nulls",
                    "optional", "tables"),
                json);
        }
        catch (JsonException flaw)
        {
            throw NoJson(flaw);
        }
        catch (InvalidOperationException)
        {
            throw new CsvMapException("The map", "holds a text that is not valid Unicode");
        }
    }

    public static CsvMapException NoJson(JsonException flaw) =>
        new($"line {flaw.LineNumber + 1}, column {flaw.BytePositionInLine + 1}", "is no JSON");

    private static CsvMap Map(MapNode root, string json)
    {
        var zone = TimeZones.Named(root["timeZone"]);
        var defaults = new SourceDefaults(
            new CellFormat(
                new DayParser([], zone, TimeZones.Named(root["stampsIn"]), Months(root["culture"])), null, FrozenSet<string>.Empty).As(
                    root),
            DialectParser.Node(root, new Dialect()),
            root["optional"]?.Flag() ?? false);
        var tables = (root["tables"] ?? throw root.Wrong("has no tables")).Object([.. ImportTables.All.Select(table => table.Name)]);
        var sources =
            tables.Properties().SelectMany(table => table.Node.Each().Select(node => SourceParser.Node(table.Name, node, defaults)));
        return new CsvMap(root["name"]?.Text(), Settings(root, zone), [.. sources], json);
    }

    private static MapSettings Settings(MapNode root, DateTimeZone? zone) =>
        new(root["currency"]?.Text(), zone?.Id, CalendarParser.Node(root["fiscalCalendar"], root["fiscalStartMonth"]),
            HistoryStart.Node(root["historyFrom"]),
            RecordedOn(root["recordedOn"]), AreSalesforceIds(root["ids"]),
            root["settings"] is { } file ? SourceParser.FileName(file) : null);

    private static MonthNames? Months(MapNode? node) => node is not { } culture
        ? null
        : MonthNames.For(culture.Text())
            ?? throw culture.Wrong($"is to be a language by its two letters: {string.Join(", ", MonthNames.Codes)}");

    private static LocalDate? RecordedOn(MapNode? node) => node is not { } day
        ? null
        : LocalDatePattern.Iso.Parse(day.Text()).TryGetValue(default, out var date) ? date : throw day.Wrong("is to be a day: 2026-05-01");

    private static bool AreSalesforceIds(MapNode? node) => node?.Text() switch
    {
        null or "plain" => false,
        "salesforce" => true,
        _ => throw node.Value.Wrong("is to be salesforce or plain"),
    };
}
