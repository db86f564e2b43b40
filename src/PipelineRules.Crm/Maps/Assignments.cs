using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Maps;

/// <summary>Writes a map out of single assignments: <c>mustHaveDate</c> is <c>Must_Have_Date__c</c>.</summary>
internal static class Assignments
{
    private const string Calendar = "fiscalCalendar";

    private static readonly string[] s_settings =
        ["currency", "timeZone", "stampsIn", "fiscalStartMonth", "historyFrom", "culture", "ids", "recordedOn", "sheet", "header",
            "separator", "encoding", "dates", "numbers", "nulls"];

    public static string Map(IEnumerable<KeyValuePair<string, string>> assignments)
    {
        var (map, tables) = (new JsonObject(), new JsonObject());
        foreach (var same in assignments.GroupBy(one => one.Key, one => one.Value, StringComparer.Ordinal))
            Assign(same.Key, Value([.. same]), map, tables);
        map["tables"] = tables;
        return map.ToJsonString();
    }

    private static void Assign(string name, JsonNode value, JsonObject map, JsonObject tables)
    {
        if (s_settings.Contains(name))
            map[name] = value;
        else if (name == Calendar)
            CalendarOf(map)["kind"] = value;
        else if (name.StartsWith(Calendar + ".", StringComparison.Ordinal))
            CalendarOf(map)[name[(Calendar.Length + 1)..]] = value;
        else
            Columns(tables, Table(name))[Property(name)] = value;
    }

    private static JsonObject CalendarOf(JsonObject map) => (JsonObject)(map[Calendar] ??= new JsonObject());

    private static JsonObject Columns(JsonObject tables, string table)
    {
        if (tables[table]?["columns"] is JsonObject there)
            return there;
        var columns = new JsonObject();
        tables[table] = new JsonObject { ["columns"] = columns };
        return columns;
    }

    private static string Table(string name) =>
        ImportTables.All.FirstOrDefault(table => name.StartsWith(table.Name + ".", StringComparison.Ordinal))?.Name
            ?? FactTables.Deals.Name;

    private static string Property(string name) =>
        name.StartsWith(Table(name) + ".", StringComparison.Ordinal) ? name[(Table(name).Length + 1)..] : name;

    private static JsonNode Value(string[] texts) =>
        texts.Length == 1 ? JsonValue.Create(texts[0]) : new JsonArray([.. texts.Select(text => JsonValue.Create(text))]);
}
