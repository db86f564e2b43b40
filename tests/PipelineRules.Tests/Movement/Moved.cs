using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;

namespace PipelineRules.Tests.Movement;

/// <summary>Moves of the deal's close date for tests to count.</summary>
internal static class Moved
{
    public static readonly LocalDate Created = new(2026, 8, 3);

    public static readonly LocalDate Close = new(2027, 1, 20);

    /// <summary>A push of a week, made on a day, to the close date that the deal has.</summary>
    public static CloseDateChange Push(LocalDate on) => Some.Move(on, Close.PlusDays(-7), Close);

    public static CloseDateMovement Of(params CloseDateChange[] moves) => Of(Some.Facts.WithMoves(moves));

    public static CloseDateMovement Of(FactSet facts, Policy? policy = null) => Pipeline.From(facts, policy).Deals[0].Movement;
}
