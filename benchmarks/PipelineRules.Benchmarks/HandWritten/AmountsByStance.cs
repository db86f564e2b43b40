namespace PipelineRules.Benchmarks.HandWritten;

/// <summary>What the deals of one place add up to.</summary>
internal sealed class AmountsByStance
{
    public int Deals { get; set; }

    public decimal Won { get; set; }

    public decimal Lost { get; set; }

    public decimal Proactive { get; set; }

    public decimal Unproven { get; set; }

    public decimal Reactive { get; set; }

    public decimal? Quota { get; set; }

    public void Add(AmountsByStance other)
    {
        Deals += other.Deals;
        Won += other.Won;
        Lost += other.Lost;
        Proactive += other.Proactive;
        Unproven += other.Unproven;
        Reactive += other.Reactive;
        if (other.Quota is { } quota)
            Quota = (Quota ?? 0) + quota;
    }
}
