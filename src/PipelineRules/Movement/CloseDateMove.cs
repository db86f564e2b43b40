using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>A move of a deal from one close date to another: what is left of its recorded changes.</summary>
/// <param name="On">The day on which the date that it leads to was set.</param>
/// <param name="From">The date before.</param>
/// <param name="To">The date after, another one.</param>
/// <param name="Deal">The deal that moved.</param>
internal readonly record struct CloseDateMove(LocalDate On, LocalDate From, LocalDate To, Deal Deal)
{
    public bool IsPush => To > From;

    public static int InOrder(CloseDateMove one, CloseDateMove other)
    {
        var order = one.On.CompareTo(other.On);
        if (order == 0)
            order = one.From.CompareTo(other.From);
        return order == 0 ? one.To.CompareTo(other.To) : order;
    }
}
