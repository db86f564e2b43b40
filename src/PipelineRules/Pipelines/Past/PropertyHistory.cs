using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Past;

/// <summary>The recorded changes of one property of the facts of an id, and what it was on every day, found once.</summary>
/// <param name="name">The property, as the changes call it.</param>
/// <param name="property">The property; null where the table has none of the name, and for a field of the CRM's own.</param>
/// <param name="changes">Its changes, in any order.</param>
internal sealed class PropertyHistory(string? name, FactProperty? property, IReadOnlyList<FieldChange> changes)
{
    private Found? _found;

    public string? Name => name;

    public FactProperty? Property => property;

    public IReadOnlyList<FieldChange> Changes => changes;

    /// <summary>The day of the latest change; null when there is none with a day.</summary>
    public LocalDate? Latest { get; } = changes.Max(change => change.On);

    /// <summary>What the property of a fact was on every day.</summary>
    public PropertyTimeline Of<TFact>(TypedProperty<TFact> typed, TFact fact) where TFact : class
    {
        var found = _found;
        if (found is null || !ReferenceEquals(found.Fact, fact))
            _found = found = new Found(fact, new PropertyTimeline(typed.TryNormalize, typed.Text(fact), changes));
        return found.Timeline;
    }

    private sealed record Found(object Fact, PropertyTimeline Timeline);
}
