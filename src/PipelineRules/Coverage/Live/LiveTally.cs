namespace PipelineRules.Coverage.Live;

/// <summary>The sums of one cell or row while deals come and go, and how many parts they are made of.</summary>
internal sealed class LiveTally
{
    public DealSums Sums { get; private set; }

    public int Parts { get; private set; }

    public void Add(DealSums more, int parts = 1) => (Sums, Parts) = (Sums + more, Parts + parts);

    public void Take(DealSums less, int parts = 1) => (Sums, Parts) = (Sums - less, Parts - parts);
}
