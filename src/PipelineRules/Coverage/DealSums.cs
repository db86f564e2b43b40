using PipelineRules.Facts;

namespace PipelineRules.Coverage;

/// <summary>What deals add up to, in one currency. Sums add in any order and any shares to the same, to the cent.</summary>
/// <param name="Deals">How many deals; one that is shared counts with its owner.</param>
/// <param name="Won">The amount won.</param>
/// <param name="Lost">The amount lost.</param>
/// <param name="Proactive">The open amount of proactive deals.</param>
/// <param name="Unproven">The open amount of unproven deals.</param>
/// <param name="Reactive">The open amount of reactive deals.</param>
public readonly record struct DealSums(int Deals, decimal Won, decimal Lost, decimal Proactive, decimal Unproven, decimal Reactive)
{
    /// <summary>The open amount.</summary>
    public decimal Open => Proactive + Unproven + Reactive;

    /// <summary>Everything: open, won and lost.</summary>
    public decimal All => Open + Won + Lost;

    /// <summary>The sums of two groups of deals together.</summary>
    public static DealSums operator +(DealSums left, DealSums right) => new(
        left.Deals + right.Deals,
        left.Won + right.Won,
        left.Lost + right.Lost,
        left.Proactive + right.Proactive,
        left.Unproven + right.Unproven,
        left.Reactive + right.Reactive);

    /// <summary>The sums of two groups of deals together, for languages without operators.</summary>
    public static DealSums Add(DealSums left, DealSums right) => left + right;

    /// <summary>The sums of a group of deals without those of a part of it.</summary>
    public static DealSums operator -(DealSums left, DealSums right) => new(
        left.Deals - right.Deals,
        left.Won - right.Won,
        left.Lost - right.Lost,
        left.Proactive - right.Proactive,
        left.Unproven - right.Unproven,
        left.Reactive - right.Reactive);

    /// <summary>The sums of a group of deals without those of a part of it, for languages without operators.</summary>
    public static DealSums Subtract(DealSums left, DealSums right) => left - right;

    internal static DealSums From(DealStatus status, Stance stance, decimal amount, int deals) => (status, stance) switch
    {
        (DealStatus.Won, _) => new(deals, amount, 0, 0, 0, 0),
        (DealStatus.Lost, _) => new(deals, 0, amount, 0, 0, 0),
        (_, Stance.Proactive) => new(deals, 0, 0, amount, 0, 0),
        (_, Stance.Unproven) => new(deals, 0, 0, 0, amount, 0),
        _ => new(deals, 0, 0, 0, 0, amount),
    };
}
