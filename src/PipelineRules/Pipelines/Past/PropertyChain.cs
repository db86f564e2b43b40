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
    /// <summary>A value in the one way in which it is written.</summary>
    public delegate bool Normalizer(string? text, out string? normal);

    /// <summary>What the property was on a day.</summary>
    /// <param name="normalizer">Tells when two texts are one value.</param>
    /// <param name="recorded">What it is, as the property writes it.</param>
    /// <param name="changes">Its changes, in any order.</param>
    /// <param name="day">The day.</param>
    /// <param name="isWhole">Whether every change since that day is known to be among them.</param>
    /// <param name="value">What it was, as the property writes it, or as far as one can go back.</param>
    /// <returns>Whether that is known. It is not where a change has no day or cannot be read, where one does not lead to the next, and
    /// before the first one of a history that is not whole.</returns>
    public static bool TryFind(
        Normalizer normalizer, string? recorded, IReadOnlyList<FieldChange> changes, LocalDate day, bool isWhole, out string? value)
    {
        value = string.IsNullOrEmpty(recorded) ? null : recorded;
        if (changes.Any(change => change.On is null))
            return false;
        foreach (var sameDay in changes.GroupBy(change => change.On).OrderByDescending(same => same.Key))
        {
            var dayChanges = new DayOfChanges(normalizer, sameDay);
            if (sameDay.Key <= day)
                return dayChanges.TakeOne(value) is not null;
            while (dayChanges.Left > 0)
                if (dayChanges.TakeOne(value) is not { } change || !normalizer(change.From, out var before))
                    return false;
                else
                    value = before;
        }

        return isWhole;
    }

    /// <summary>The changes of one day that are left to go back along, by the value that each led to.</summary>
    private sealed class DayOfChanges
    {
        private readonly Dictionary<Value, Queue<FieldChange>> _byTo = [];

        public DayOfChanges(Normalizer normalizer, IEnumerable<FieldChange> changes)
        {
            foreach (var change in changes.OrderBy(change => change.From, StringComparer.Ordinal))
            {
                Left++;
                if (!normalizer(change.To, out var to))
                    continue;
                if (!_byTo.TryGetValue(new Value(to), out var same))
                    _byTo.Add(new Value(to), same = new Queue<FieldChange>());
                same.Enqueue(change);
            }
        }

        /// <summary>How many are left, those that cannot be read included.</summary>
        public int Left { get; private set; }

        /// <summary>Takes a change that led to a value; null when there is none.</summary>
        public FieldChange? TakeOne(string? value)
        {
            if (!_byTo.TryGetValue(new Value(value), out var same) || same.Count == 0)
                return null;
            Left--;
            return same.Dequeue();
        }
    }

    /// <summary>A value, or that there is none.</summary>
    private readonly record struct Value(string? Text);
}
