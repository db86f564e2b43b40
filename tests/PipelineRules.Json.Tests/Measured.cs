namespace PipelineRules.Json.Tests;

/// <summary>A stream that keeps nothing but the size of the largest piece written to it.</summary>
internal sealed class Measured : MemoryStream
{
    public int Largest { get; private set; }

    public override void Write(byte[] buffer, int offset, int count) => Largest = Math.Max(Largest, count);

    public override void Write(ReadOnlySpan<byte> buffer) => Largest = Math.Max(Largest, buffer.Length);
}
