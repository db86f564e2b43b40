using System.Collections.Generic;
using System.Text.Json;
using PipelineRules.Json.Reading;
using PipelineRules.Json.Writing;

namespace PipelineRules.Json.Codecs;

internal sealed class ListCodec<T>(JsonCodec<T> one, RowLimit? rowLimit = null) : JsonCodec<IReadOnlyList<T>>
{
    private readonly ChunkedList<T> _read = new();

    public override IReadOnlyList<T> Read(ref JsonCursor cursor)
    {
        if (cursor.Token != JsonTokenType.StartArray)
            throw cursor.Expected("a list in square brackets");
        _read.Clear();
        while (cursor.Next() != JsonTokenType.EndArray)
            ReadOne(ref cursor);
        return _read.TakeAll();
    }

    public override void Write(Utf8JsonWriter json, IReadOnlyList<T> value) => WriteAll(json, value);

    public void WriteAll(Utf8JsonWriter json, IEnumerable<T> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            one.Write(json, item);
            json.FlushWhenFull();
        }

        json.WriteEndArray();
    }

    private void ReadOne(ref JsonCursor cursor)
    {
        cursor.Path.Enter(_read.Count);
        rowLimit?.Count(cursor);
        _read.Add(one.Read(ref cursor));
        cursor.Path.Leave();
    }
}
