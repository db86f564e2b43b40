using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PipelineRules.Json.Writing;
using PipelineRules.Results;

namespace PipelineRules.Json.Results;

/// <summary>
/// How an object of the results is laid out: its properties in order, each always there, and null where nothing is known.
/// </summary>
internal sealed class JsonColumns<T>(params (string Name, Action<Utf8JsonWriter, T> Write)[] properties)
{
    private readonly (JsonEncodedText Name, Action<Utf8JsonWriter, T> Write)[] _properties =
        [.. properties.Select(property => (JsonEncodedText.Encode(property.Name), property.Write))];

    /// <summary>Columns, and what comes after them.</summary>
    public static JsonColumns<T> Of(
        IReadOnlyList<ResultColumn<T>> columns, params (string Name, Action<Utf8JsonWriter, T> Write)[] others) =>
        new([.. columns.Select(
            column => (column.Name, (Action<Utf8JsonWriter, T>)((json, row) => column.Write(row, new ResultJson(json))))), .. others]);

    public void Write(Utf8JsonWriter json, T row)
    {
        json.WriteStartObject();
        foreach (var (name, write) in _properties)
        {
            json.WritePropertyName(name);
            write(json, row);
        }

        json.WriteEndObject();
    }

    public void WriteAll(Utf8JsonWriter json, IEnumerable<T> rows)
    {
        json.WriteStartArray();
        foreach (var row in rows)
        {
            Write(json, row);
            json.FlushWhenFull();
        }

        json.WriteEndArray();
    }
}
