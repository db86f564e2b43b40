using System;
using System.Buffers.Binary;
using System.Text.Json;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Codecs;

/// <summary>Texts that come again and again, such as references: one that was read lately is given again instead of made again.</summary>
internal sealed class InternedTextCodec<T>(JsonCodec<T> first) : JsonCodec<T> where T : class
{
    private const int Remembered = 256;

    private readonly (byte[] Raw, T? Value)[] _lately = new (byte[], T?)[Remembered];

    public override T Read(ref JsonCursor cursor)
    {
        ref var last = ref _lately[Place(cursor.Raw)];
        if (last.Value is { } value && cursor.Token == JsonTokenType.String && cursor.Raw.SequenceEqual(last.Raw))
            return value;
        var read = first.Read(ref cursor);
        last = (Kept(cursor.Raw, last.Raw), read);
        return read;
    }

    public override void Write(Utf8JsonWriter json, T value) => first.Write(json, value);

    private static byte[] Kept(ReadOnlySpan<byte> raw, byte[]? instead)
    {
        if (instead?.Length != raw.Length)
            return raw.ToArray();
        raw.CopyTo(instead);
        return instead;
    }

    /// <summary>A place among the remembered, by the last bytes: ids tend to begin alike.</summary>
    private static int Place(ReadOnlySpan<byte> text) =>
        (int)(unchecked(LastBytes(text) * 0x9E37_79B9_7F4A_7C15) >> 56);

    private static ulong LastBytes(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(ulong))
            return BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(text.Length - sizeof(ulong)));
        var bytes = 0UL;
        foreach (var one in text)
            bytes = (bytes << 8) | one;
        return bytes;
    }
}
