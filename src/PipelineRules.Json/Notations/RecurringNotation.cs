using System;
using System.Text.Json;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Notations;

/// <summary>Texts that come again and again, such as references: one that was read lately is given again instead of made anew.</summary>
internal sealed class RecurringNotation<T>(Notation<T> first) : Notation<T> where T : class
{
    private const int Remembered = 256;

    private readonly (byte[] Raw, T? Value)[] _lately = new (byte[], T?)[Remembered];

    public override T Read(ref JsonCursor cursor)
    {
        ref var last = ref _lately[Place(cursor.Raw)];
        if (last.Value is { } value && cursor.Token == JsonTokenType.String && cursor.Raw.SequenceEqual(last.Raw))
            return value;
        var read = first.Read(ref cursor);
        last = (cursor.Raw.ToArray(), read);
        return read;
    }

    public override void Write(Utf8JsonWriter json, T value) => first.Write(json, value);

    private static int Place(ReadOnlySpan<byte> text)
    {
        var hash = text.Length;
        foreach (var one in text)
            hash = unchecked(hash * 31 + one);
        return hash & (Remembered - 1);
    }
}
