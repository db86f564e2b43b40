using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Movement;

namespace PipelineRules.Pipelines.Past;

/// <summary>The recorded changes of one deal's close date.</summary>
/// <param name="Ordered">Those with a day, in the order in which they happened.</param>
/// <param name="HasUndated">Whether there are others, without a day.</param>
internal readonly record struct MovesOfDeal(IReadOnlyList<CloseDateChange> Ordered, bool HasUndated)
{
    public static MovesOfDeal None => new([], false);

    public static MovesOfDeal Of(IReadOnlyList<CloseDateChange> changes) =>
        changes.Count == 0 ? None : new(ChangeChain.Order(changes), changes.Any(change => change.On is null));
}
