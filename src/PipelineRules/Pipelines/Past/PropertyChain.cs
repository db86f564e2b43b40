using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Past;

/// <summary>Goes back along the recorded changes of one property of one fact, from what is recorded to what it was on a day.</summary>
internal static class PropertyChain
{
    /// <summary>What the property was on a day.</summary>
    /// <param name="property">The property, which tells when two texts are one value.</param>
    /// <param name="recorded">What it is, as the property writes it.</param>
    /// <param name="changes">Its changes, in any order.</param>
    /// <param name="day">The day.</param>
    /// <param name="isWhole">Whether every change since that day is known to be among them.</param>
    /// <param name="value">What it was, as the property writes it, or as far as one can go back.</param>
    /// <returns>Whether that is known. It is not where a change has no day or cannot be read, where one does not lead to the next, and
    /// before the first one of a history that is not whole.</returns>
    public static bool TryFind(
        FactProperty property, string? recorded, IReadOnlyList<FieldChange> changes, LocalDate day, bool isWhole, out string? value)
    {
        value = string.IsNullOrEmpty(recorded) ? null : recorded;
        if (changes.Any(change => change.On is null))
            return false;
        foreach (var sameDay in changes.GroupBy(change => change.On).OrderByDescending(same => same.Key))
        {
            if (sameDay.Key <= day)
                return TakeOne(property, sameDay.ToList(), value) is not null;
            for (var left = sameDay.ToList(); left.Count > 0;)
                if (TakeOne(property, left, value) is not { } change || !property.TryNormalize(change.From, out var before))
                    return false;
                else
                    value = before;
        }

        return isWhole;
    }

    /// <summary>Takes a change that led to a value; null when there is none.</summary>
    private static FieldChange? TakeOne(FactProperty property, List<FieldChange> changes, string? value)
    {
        var found = changes.Where(change => property.TryNormalize(change.To, out var to) && to == value)
            .OrderBy(change => change.From, StringComparer.Ordinal).FirstOrDefault();
        if (found is not null)
            changes.Remove(found);
        return found;
    }
}
