using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using PipelineRules.Facts;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Codecs;

/// <summary>An object with properties of any name, each a text, a number, true or false, and kept as text.</summary>
internal sealed class AttributesCodec : JsonCodec<DealAttributes>
{
    private readonly Dictionary<string, string> _read = new(StringComparer.OrdinalIgnoreCase);

    public override DealAttributes Read(ref JsonCursor cursor)
    {
        if (cursor.Token != JsonTokenType.StartObject)
            throw cursor.Expected("an object in curly brackets");
        _read.Clear();
        while (cursor.Next() != JsonTokenType.EndObject)
            ReadOne(ref cursor);
        return new DealAttributes(_read);
    }

    public override void Write(Utf8JsonWriter json, DealAttributes value)
    {
        json.WriteStartObject();
        foreach (var field in value.Fields)
            json.WriteString(field.Key, field.Value);
        json.WriteEndObject();
    }

    private void ReadOne(ref JsonCursor cursor)
    {
        var name = cursor.Text();
        cursor.Path.Enter(name);
        if (_read.ContainsKey(name))
            throw cursor.Refusal($"the attribute {Printable.Of(name)} is there twice, capitals being no difference");
        if (cursor.Next() != JsonTokenType.Null)
            _read.Add(name, Value(ref cursor));
        cursor.Path.Leave();
    }

    private static string Value(ref JsonCursor cursor) => cursor.Token switch
    {
        JsonTokenType.String => cursor.Text(),
        JsonTokenType.Number => cursor.Number()?.ToString(CultureInfo.InvariantCulture) ?? cursor.RawText(),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => throw cursor.Expected("text in quotes, a number, true or false"),
    };
}
