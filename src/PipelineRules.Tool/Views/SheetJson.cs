using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using System;

namespace PipelineRules.Tool.Views;

/// <summary>Sheets as one JSON object, the rows of each under its name; or the rows of one, a line each.</summary>
internal static class SheetJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions OnOneLine = Readable with { Indented = false };

    public static void Write(Stream utf8, IReadOnlyList<Sheet> sheets)
    {
        using var json = new Utf8JsonWriter(utf8, Readable);
        json.WriteStartObject();
        foreach (var sheet in sheets)
            Write(json, sheet);
        json.WriteEndObject();
    }

    public static void WriteLines(Stream utf8, Sheet sheet)
    {
        using var json = new Utf8JsonWriter(utf8, OnOneLine);
        foreach (var row in sheet.Rows)
        {
            Write(json, sheet.Columns, row);
            json.Flush();
            utf8.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    private static void Write(Utf8JsonWriter json, Sheet sheet)
    {
        json.WriteStartArray(sheet.Name);
        foreach (var row in sheet.Rows)
        {
            Write(json, sheet.Columns, row);
            json.Flush();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<string> columns, IReadOnlyList<object?> row)
    {
        json.WriteStartObject();
        for (var i = 0; i < row.Count; i++)
            Write(json, columns[i], row[i]);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case decimal number: json.WriteNumberValue(number); break;
            case int number: json.WriteNumberValue(number); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case IEnumerable<string> many: Write(json, many); break;
            default: json.WriteStringValue($"{value}"); break;
        }
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<string> many)
    {
        json.WriteStartArray();
        foreach (var one in many)
            json.WriteStringValue(one);
        json.WriteEndArray();
    }
}
