using PipelineRules.Facts;

namespace PipelineRules.Coverage.Batch;

/// <summary>The sums of one cell or row while they are added up.</summary>
internal sealed class Tally
{
    public int Deals { get; private set; }

    public decimal Won { get; private set; }

    public decimal Lost { get; private set; }

    public decimal Proactive { get; private set; }

    public decimal Unproven { get; private set; }

    public decimal Reactive { get; private set; }

    /// <summary>What is to be won; null when there is no quota.</summary>
    public decimal? Quota { get; private set; }

    public DealSums Sums => new(Deals, Won, Lost, Proactive, Unproven, Reactive);

    /// <summary>Adds one deal, or one share in it.</summary>
    public void Add(DealStatus status, Stance stance, decimal amount, int deals)
    {
        Deals += deals;
        if (status == DealStatus.Won)
            Won += amount;
        else if (status == DealStatus.Lost)
            Lost += amount;
        else if (stance == Stance.Proactive)
            Proactive += amount;
        else if (stance == Stance.Unproven)
            Unproven += amount;
        else
            Reactive += amount;
    }

    public void Add(DealSums sums)
    {
        Deals += sums.Deals;
        Won += sums.Won;
        Lost += sums.Lost;
        Proactive += sums.Proactive;
        Unproven += sums.Unproven;
        Reactive += sums.Reactive;
    }

    public void Add(Tally other)
    {
        Deals += other.Deals;
        Won += other.Won;
        Lost += other.Lost;
        Proactive += other.Proactive;
        Unproven += other.Unproven;
        Reactive += other.Reactive;
    }

    public void AddWithQuota(Tally other)
    {
        Add(other);
        if (other.Quota is { } quota)
            AddQuota(quota);
    }

    public void AddQuota(decimal quota) => Quota = quota + (Quota ?? 0);
}
