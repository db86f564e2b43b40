using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using CsvHelper;

namespace PipelineRules.Crm.Unpacking;

/// <summary>Reads the records of a CRM's JSON and writes a CSV file of each type of them.</summary>
/// <remarks>A list of records, and lines of them, are read one by one; an answer of an interface is read whole.</remarks>
internal sealed partial class JsonRecords(string path)
{
    private static readonly string[] s_wrappers =
        ["records", "results", "value", "data", "result", "d", "items", "deals", "opportunities", "_embedded", "rows"];

    /// <summary>Writes the files and says where they are, by the types of the records: empty for those that say none.</summary>
    /// <exception cref="UnreadableCsvException">It is no JSON, or has no records.</exception>
    public Dictionary<string, string> Write(string folder)
    {
        try
        {
            var columns = new Dictionary<string, List<string>>();
            foreach (var row in Rows())
                Widen(columns, row);
            return columns.Count > 0 ? Written(columns, folder)
                : throw UnreadableCsvException.Whole(Path.GetFileName(path), "the JSON has no records");
        }
        catch (JsonException flaw)
        {
            throw new UnreadableCsvException(
                Path.GetFileName(path), (flaw.LineNumber ?? 0) + 1, (flaw.BytePositionInLine ?? 0) + 1, "this is no JSON");
        }
    }

    private static void Widen(Dictionary<string, List<string>> columns, JsonRow row)
    {
        if (!columns.TryGetValue(row.Table, out var known))
            columns.Add(row.Table, known = []);
        foreach (var name in row.Cells.Keys)
            if (!known.Contains(name))
                known.Add(name);
    }

    private Dictionary<string, string> Written(Dictionary<string, List<string>> columns, string folder)
    {
        var paths =
            columns.Keys
                .ToDictionary(table => table, table => Path.Combine(folder, table.Length > 0 ? table + ".csv" : Path.GetFileName(path)));
        var writers = columns.ToDictionary(one => one.Key, one => CsvWriter.ToFile(paths[one.Key]));
        foreach (var (table, names) in columns)
            writers[table].WriteRecord([.. names]);
        foreach (var row in Rows())
            writers[row.Table].WriteRecord([.. columns[row.Table].Select(name => row.Cells.GetValueOrDefault(name) ?? "")]);
        foreach (var writer in writers.Values)
            writer.Dispose();
        return paths;
    }

    private IEnumerable<JsonRow> Rows()
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16);
        var isList = IsList(file);
        foreach (var value in JsonSerializer.DeserializeAsyncEnumerable(file, Elements.Default.JsonElement, topLevelValues: !isList)
            .ToBlockingEnumerable())
            foreach (var row in isList ? RowsOf(value) : Records(value).SelectMany(RowsOf))
                yield return row;
    }

    private static IEnumerable<JsonRow> RowsOf(JsonElement record) => record.ValueKind == JsonValueKind.Object ? JsonRow.Of(record) : [];

    /// <summary>The records of an answer: the list inside it, however deep; else the answer is a record itself.</summary>
    private static IEnumerable<JsonElement> Records(JsonElement answer)
    {
        if (answer.ValueKind == JsonValueKind.Array)
            return answer.EnumerateArray();
        if (answer.ValueKind != JsonValueKind.Object)
            return [];
        foreach (var name in s_wrappers)
            if (answer.TryGetProperty(name, out var inner))
                if (inner.ValueKind == JsonValueKind.Array && inner.EnumerateArray().All(one => one.ValueKind == JsonValueKind.Object))
                    return inner.EnumerateArray();
                else if (inner.ValueKind == JsonValueKind.Object && s_wrappers.Any(wrapper => inner.TryGetProperty(wrapper, out _)))
                    return Records(inner);
        return [answer];
    }

    private static bool IsList(FileStream file)
    {
        int one;
        do
            one = file.ReadByte();
        while (one is 0xEF or 0xBB or 0xBF or ' ' or '\t' or '\r' or '\n');
        file.Position = 0;
        return one == '[';
    }

    [JsonSerializable(typeof(JsonElement))]
    private sealed partial class Elements : JsonSerializerContext;
}
