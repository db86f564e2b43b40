using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;

namespace PipelineRules.Reports.Sarif;

/// <summary>Where each deal stands in a facts file: at the value of its id.</summary>
public sealed class DealPlaces
{
    private const int Room = 1 << 16;
    private readonly Dictionary<string, FactPlace> _places = new(StringComparer.Ordinal);

    private DealPlaces()
    {
    }

    /// <summary>No deal stands anywhere: for facts that did not come from one JSON file.</summary>
    public static DealPlaces None { get; } = new();

    /// <summary>Finds the deals of a facts file, reading it once from front to back in bounded memory.</summary>
    /// <param name="utf8">The file, in UTF-8 with or without its mark; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static DealPlaces In(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var places = new DealPlaces();
        places.Read(utf8);
        return places;
    }

    /// <summary>The place of a deal; null when it stands nowhere. Of several with one id, the first.</summary>
    public FactPlace? Of(string deal) => _places.TryGetValue(deal, out var place) ? place : null;

    private void Read(Stream utf8)
    {
        var (buffer, held, start, state, table) = (new byte[Room], 0, FactPlaceCount.AtStart, new JsonReaderState(), "");
        for (var isEnd = false; !isEnd;)
        {
            var read = utf8.Read(buffer, held, buffer.Length - held);
            (held, isEnd) = (held + read, read == 0);
            var skipped = start.IsAtStart && buffer.AsSpan(0, held).StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            var json = new Utf8JsonReader(buffer.AsSpan(skipped, held - skipped), isEnd, state);
            table = Note(ref json, buffer.AsSpan(skipped), start, table);
            state = json.CurrentState;
            var used = skipped + (int)json.BytesConsumed;
            start = start.After(buffer.AsSpan(skipped, used - skipped));
            buffer.AsSpan(used, held - used).CopyTo(buffer);
            held -= used;
            if (held == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
        }
    }

    private string Note(ref Utf8JsonReader json, ReadOnlySpan<byte> text, FactPlaceCount start, string table)
    {
        var (name, counted, at) = ("", 0, start);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 1)
                table = json.GetString() ?? "";
            if (json is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 3 })
                name = json.GetString() ?? "";
            else if (table == "deals" && name == "id" && json is { TokenType: JsonTokenType.String, CurrentDepth: 3 } && json.GetString() is { } id)
            {
                at = at.After(text[counted..(int)json.TokenStartIndex]);
                counted = (int)json.TokenStartIndex;
                _places.TryAdd(id, at.Place);
            }
        }
        return table;
    }
}
