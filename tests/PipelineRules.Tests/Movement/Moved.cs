using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;

namespace PipelineRules.Tests.Movement;

/// <summary>Moves of the deal's close date for tests to count.</summary>
internal static class Moved
{
    public static readonly LocalDate Created = new(2026, 8, 3);

    public static readonly LocalDate Close = new(2027, 1, 20);

    /// <summary>The deal, of which nobody at the customer has said anything: no slate, and no push of the customer's.</summary>
    public static readonly FactSet Unsaid = Some.Facts.WithStatements();

    /// <summary>
    /// Facts with pushes of the seller's, a day after each other, each across a fiscal quarter: the last one three days ago.
    /// </summary>
    public static FactSet Pushed(int times) => Unsaid.WithMoves([.. Enumerable.Range(0, times).Select(push => Some.Move(
        Some.Day.PlusDays(push - times - 2), Close.PlusMonths(3 * (push - times)), Close.PlusMonths(3 * (push - times + 1))))]);

    /// <summary>A push of a week, made on a day, to the close date that the deal has.</summary>
    public static CloseDateChange Push(LocalDate on) => Some.Move(on, Close.PlusDays(-7), Close);

    public static CloseDateMovement Of(params CloseDateChange[] moves) => Of(Some.Facts.WithMoves(moves));

    public static CloseDateMovement Of(FactSet facts, Policy? policy = null) => Pipeline.From(facts, policy).Deals[0].Movement;
}
