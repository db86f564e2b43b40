using System;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace PipelineRules.Crm.Files;

/// <summary>A number for a text, the same for the same text and, as good as always, another for another.</summary>
internal static class Fingerprint
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    public static ulong Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));

    public static ulong Of(ReadOnlySpan<byte> text)
    {
        var number = Odd ^ (ulong)text.Length;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
            number = Mixed(number, BinaryPrimitives.ReadUInt64LittleEndian(text));
        foreach (var one in text)
            number = Mixed(number, one);
        return number;
    }

    private static ulong Mixed(ulong number, ulong more)
    {
        var high = Math.BigMul(number ^ more, Odd, out var low);
        return high ^ low ^ (more * Odd);
    }
}
