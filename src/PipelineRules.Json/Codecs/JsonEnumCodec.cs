using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Codecs;

/// <summary>One of a few words, each with a meaning.</summary>
internal sealed class JsonEnumCodec<T>(params (string Word, T Meaning)[] words) : JsonCodec<T> where T : struct
{
    private readonly (JsonEncodedText Word, T Meaning)[] _words = [.. words.Select(one => (JsonEncodedText.Encode(one.Word), one.Meaning))];

    public override T Read(ref JsonCursor cursor)
    {
        if (cursor.Token == JsonTokenType.String)
            foreach (var (word, meaning) in _words)
                if (cursor.Says(word.EncodedUtf8Bytes))
                    return meaning;
        throw cursor.Expected(Wanted(cursor.Token == JsonTokenType.String ? cursor.Text() : ""));
    }

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(WordFor(value));

    private JsonEncodedText WordFor(T value)
    {
        foreach (var (word, meaning) in _words)
            if (EqualityComparer<T>.Default.Equals(meaning, value))
                return word;
        throw new ArgumentOutOfRangeException(nameof(value), value, $"No word means this.");
    }

    private string Wanted(string said)
    {
        var known = _words.Select(one => one.Word.Value);
        var all = $"one of {string.Join(", ", known)}";
        return Nearest.Of(said, known) is { } nearest ? $"{all} (did you mean {nearest}?)" : all;
    }
}
