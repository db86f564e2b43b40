using System.Text;

namespace PipelineRules.Json.Tests;

/// <summary>A stream that gives a few bytes at a time, as a network does.</summary>
internal sealed class Trickle(string text, int size) : MemoryStream(Encoding.UTF8.GetBytes(text))
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, size)]);
}
