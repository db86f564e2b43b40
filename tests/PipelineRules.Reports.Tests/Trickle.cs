namespace PipelineRules.Reports.Tests;

/// <summary>A file that comes a few bytes at a time.</summary>
internal sealed class Trickle(byte[] bytes, int atATime) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, atATime));
}
