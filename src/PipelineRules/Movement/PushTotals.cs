namespace PipelineRules.Movement;

/// <summary>How many pushes there are, and how many of them lead how far.</summary>
/// <param name="Any">All of them.</param>
/// <param name="Months">Those into a later calendar month.</param>
/// <param name="Quarters">Those into a later fiscal quarter.</param>
/// <param name="Outside">Those that began outside the fiscal calendar, of which nobody can tell.</param>
internal readonly record struct PushTotals(int Any, int Months, int Quarters, int Outside)
{
    public static PushTotals operator +(PushTotals one, PushTotals other) =>
        new(one.Any + other.Any, one.Months + other.Months, one.Quarters + other.Quarters, one.Outside + other.Outside);

    public static PushTotals operator -(PushTotals one, PushTotals other) =>
        new(one.Any - other.Any, one.Months - other.Months, one.Quarters - other.Quarters, one.Outside - other.Outside);
}
