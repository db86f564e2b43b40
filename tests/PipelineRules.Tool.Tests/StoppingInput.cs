namespace PipelineRules.Tool.Tests;

/// <summary>An input of a hundred reads, of which the third tells the run to stop.</summary>
internal sealed class StoppingInput(CancellationTokenSource stop) : MemoryStream
{
    public int Reads { get; private set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (++Reads == 3)
            stop.Cancel();
        buffer.Fill((byte)' ');
        return Reads > 100 ? 0 : buffer.Length;
    }
}
