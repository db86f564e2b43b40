using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;

namespace PipelineRules.Reports.Sarif;

/// <summary>Where each deal stands in the facts: at its id.</summary>
public sealed class DealPositions
{
    private const int Room = 1 << 16;
    private readonly Dictionary<string, FactPosition> _places = new(StringComparer.Ordinal);

    private DealPositions()
    {
    }

    /// <summary>No deal stands anywhere: for facts that did not come from a file.</summary>
    public static DealPositions None { get; } = new();

    /// <summary>Finds the deals of a facts file, reading it once from front to back in bounded memory.</summary>
    /// <param name="utf8">The file, in UTF-8 with or without its mark; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static DealPositions In(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var places = new DealPositions();
        places.Read(utf8);
        return places;
    }

    /// <summary>The places that somebody else has found: the rows of an export.</summary>
    /// <param name="places">By the ids of the deals; of several with one id the first counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="places"/> is null.</exception>
    public static DealPositions From(IEnumerable<KeyValuePair<string, FactPosition>> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var found = new DealPositions();
        foreach (var (deal, place) in places)
            found._places.TryAdd(deal, place);
        return found;
    }

    /// <summary>The place of a deal; null when it stands nowhere. Of several with one id, the first.</summary>
    public FactPosition? Of(string deal) => _places.TryGetValue(deal, out var place) ? place : null;

    private void Read(Stream utf8)
    {
        var buffer = new byte[Room];
        var (held, start, state, at) =
            (BehindMark(utf8, buffer), new PositionCounter(new FactPosition(1, 1)), new JsonReaderState(), ("", ""));
        for (var isEnd = false; !isEnd;)
        {
            var read = utf8.Read(buffer, held, buffer.Length - held);
            (held, isEnd) = (held + read, read == 0);
            var json = new Utf8JsonReader(buffer.AsSpan(0, held), isEnd, state);
            at = Note(ref json, buffer, start, at);
            state = json.CurrentState;
            var used = (int)json.BytesConsumed;
            start = start.After(buffer.AsSpan(0, used));
            buffer.AsSpan(used, held - used).CopyTo(buffer);
            held -= used;
            if (held == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
        }
    }

    /// <summary>Reads the first bytes without the mark of UTF-8, and says how many are left of them.</summary>
    private static int BehindMark(Stream utf8, byte[] buffer)
    {
        var mark = Encoding.UTF8.Preamble;
        var read = utf8.ReadAtLeast(buffer.AsSpan(0, mark.Length), mark.Length, throwOnEndOfStream: false);
        return buffer.AsSpan(0, read).SequenceEqual(mark) ? 0 : read;
    }

    /// <summary>Notes the deals of a piece of the file.</summary>
    /// <param name="json">The piece, to be read as far as it goes.</param>
    /// <param name="text">The same as text.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="at">In which table, and behind which property of a row.</param>
    private (string Table, string Name) Note(
        ref Utf8JsonReader json, ReadOnlySpan<byte> text, PositionCounter place, (string Table, string Name) at)
    {
        var counted = 0;
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 1)
                at = (json.GetString() ?? "", "");
            if (json is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 3 })
                at = (at.Table, json.GetString() ?? "");
            else if (at is ("deals", "id") && json is { TokenType: JsonTokenType.String, CurrentDepth: 3 } && json.GetString() is { } id)
            {
                place = place.After(text[counted..(int)json.TokenStartIndex]);
                counted = (int)json.TokenStartIndex;
                _places.TryAdd(id, place.Place);
            }
        }
        return at;
    }
}
