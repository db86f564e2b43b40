using System;
using System.IO;
using System.Text.Json;
using System.Threading;
using PipelineRules.Facts;

namespace PipelineRules.Json.Reading;

/// <summary>Feeds a stream to a reader of JSON piece by piece, and knows at which line each piece starts.</summary>
internal sealed class JsonStreamReader(Stream stream, ReadLimits limits, CancellationToken stop)
{
    private const int FirstSize = 1 << 16;
    private const int LargestSize = 1 << 26;

    private byte[] Buffer { get; set; } = new byte[FirstSize];

    private int Count { get; set; }

    private bool IsEnded { get; set; }

    private long Total { get; set; }

    private TextPosition Beginning { get; set; } = TextPosition.Start;

    /// <summary>The bytes at the stream's start, as far as one piece reaches.</summary>
    public ReadOnlySpan<byte> Piece => new(Buffer, 0, Count);

    /// <summary>Reads until the first bytes are there that tell the encoding.</summary>
    public void Open()
    {
        while (Count < 4 && !IsEnded)
            Fill();
    }

    /// <summary>A reader of what is there, once some bytes at the start are passed over.</summary>
    public Utf8JsonReader Start(int after)
    {
        Drop(after);
        Beginning = TextPosition.Start;
        return Reader(new JsonReaderState(new JsonReaderOptions { MaxDepth = limits.Depth ?? 0 }));
    }

    /// <summary>A reader of what the last one left and of the next piece; false when the stream has ended and all was there.</summary>
    public bool TryContinue(ref Utf8JsonReader spent)
    {
        if (IsEnded)
            return false;
        var state = spent.CurrentState;
        Drop((int)spent.BytesConsumed);
        Fill();
        spent = Reader(state);
        return true;
    }

    /// <summary>The place of a byte of this piece.</summary>
    public TextPosition PlaceOf(long offset) => Beginning.After(Buffer, (int)Math.Min(Math.Max(offset, 0), Count));

    /// <summary>The place of a byte that is known by line and byte in that line, both counted from 0.</summary>
    public TextPosition PlaceOf(long line, long bytesIntoLine)
    {
        var offset = 0;
        for (var at = Beginning.Line; at <= line; at++)
            offset = Array.IndexOf(Buffer, (byte)'\n', offset, Count - offset) + 1;
        return PlaceOf(offset + bytesIntoLine - (line < Beginning.Line ? Beginning.BytesIntoLine : 0));
    }

    /// <summary>Whether a place is the end of the whole stream.</summary>
    public bool IsEnd(TextPosition textPosition) => IsEnded && textPosition == PlaceOf(Count);

    private Utf8JsonReader Reader(JsonReaderState state) => new(Piece, IsEnded, state);

    private void Drop(int count)
    {
        Beginning = Beginning.After(Buffer, count);
        Count -= count;
        Array.Copy(Buffer, count, Buffer, 0, Count);
    }

    private void Fill()
    {
        if (Count == Buffer.Length)
            Grow();
        stop.ThrowIfCancellationRequested();
        var read = stream.Read(Buffer, Count, Buffer.Length - Count);
        Total += read;
        if (Total > limits.Bytes)
            throw new JsonException($"there is more than the {limits.Bytes} bytes that are read");
        Count += read;
        IsEnded = read == 0;
    }

    private void Grow()
    {
        if (Count >= LargestSize)
            throw new JsonException("a single value is longer than 64 MB");
        var grown = new byte[Count * 2];
        Array.Copy(Buffer, grown, Count);
        Buffer = grown;
    }
}
