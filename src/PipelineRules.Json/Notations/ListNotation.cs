using System.Collections.Generic;
using System.Text.Json;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Notations;

internal sealed class ListNotation<T>(Notation<T> one) : Notation<IReadOnlyList<T>>
{
    private const int EnoughToFlush = 1 << 15;

    private readonly List<T> _read = [];

    public override IReadOnlyList<T> Read(ref JsonCursor cursor)
    {
        if (cursor.Token != JsonTokenType.StartArray)
            throw cursor.Expected("a list in square brackets");
        _read.Clear();
        while (cursor.Next() != JsonTokenType.EndArray)
            ReadOne(ref cursor);
        return _read.ToArray();
    }

    public override void Write(Utf8JsonWriter json, IReadOnlyList<T> value)
    {
        json.WriteStartArray();
        foreach (var item in value)
            WriteOne(json, item);
        json.WriteEndArray();
    }

    private void WriteOne(Utf8JsonWriter json, T item)
    {
        one.Write(json, item);
        if (json.BytesPending > EnoughToFlush)
            json.Flush();
    }

    private void ReadOne(ref JsonCursor cursor)
    {
        cursor.Path.Enter(_read.Count);
        _read.Add(one.Read(ref cursor));
        cursor.Path.Leave();
    }
}
