namespace PipelineRules.Movement;

/// <summary>A deal's pushes, told apart by whose they are and whether they count.</summary>
/// <param name="All">All of them.</param>
/// <param name="CustomerDriven">The customer's.</param>
/// <param name="Wiped">Those of the seller's that were not made more than some days after the slate.</param>
/// <param name="Pulls">How many moves led to an earlier day.</param>
internal readonly record struct PushTally(PushTotals All, PushTotals CustomerDriven, PushTotals Wiped, int Pulls)
{
    public PushTotals SellerDriven => All - CustomerDriven;

    public PushTotals Counting => SellerDriven - Wiped;

    public static PushTally Count(PushLedger own, InheritedMoves? inherited, CustomerDateMoves dates)
    {
        var tally = For(own, dates);
        for (var i = 0; i < inherited?.Ledgers.Count; i++)
            tally += For(inherited.Ledgers[i], dates);
        return tally;
    }

    public static PushTally operator +(PushTally one, PushTally other) =>
        new(one.All + other.All, one.CustomerDriven + other.CustomerDriven, one.Wiped + other.Wiped, one.Pulls + other.Pulls);

    private static PushTally For(PushLedger pushes, CustomerDateMoves dates) => pushes.Pushes.Count == 0
        ? new PushTally(default, default, default, pushes.Pulls)
        : new PushTally(
            pushes.Total,
            dates.CustomerDriven(pushes),
            dates.WipedUpTo is { } last ? pushes.UpTo(last) - dates.CustomerDriven(pushes, last) : default,
            pushes.Pulls);
}
