using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Past;

/// <summary>
/// What one property of one fact was on every day of the past: found once, by going back along its recorded changes from what is recorded.
/// </summary>
internal sealed class PropertyTimeline
{
    private readonly List<(LocalDate From, string? Value, bool IsKnown)> _spans = [];
    private readonly string? _first;
    private readonly bool _isFirstReached;

    /// <param name="normalizer">Tells when two texts are one value.</param>
    /// <param name="recorded">What it is, as the property writes it.</param>
    /// <param name="changes">Its changes, in any order.</param>
    public PropertyTimeline(Normalizer normalizer, string? recorded, IReadOnlyList<FieldChange> changes)
    {
        var value = string.IsNullOrEmpty(recorded) ? null : recorded;
        var isReached = changes.All(change => change.On is not null);
        foreach (var sameDay in changes.GroupBy(change => change.On).OrderByDescending(same => same.Key))
        {
            var dayChanges = new DayOfChanges(normalizer, sameDay);
            if (sameDay.Key is { } day)
                _spans.Add((day, value, isReached && dayChanges.LeadsTo(value)));
            while (isReached && dayChanges.Left > 0)
                if (dayChanges.TakeOne(value) is { } change && normalizer(change.From, out var before))
                    value = before;
                else
                    isReached = false;
        }
        (_first, _isFirstReached) = (value, isReached);
    }

    /// <summary>A value in the one way in which it is written.</summary>
    public delegate bool Normalizer(string? text, out string? normal);

    /// <summary>What the property was on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="isWhole">Whether every change since that day is known to be among the changes.</param>
    /// <param name="value">What it was, as the property writes it, or as far as one can go back.</param>
    /// <returns>Whether that is known. It is not where a change has no day or cannot be read, where one does not lead to the next, and
    /// before the first one of a history that is not whole.</returns>
    public bool TryFind(LocalDate day, bool isWhole, out string? value)
    {
        foreach (var span in _spans)
            if (span.From <= day)
            {
                value = span.Value;
                return span.IsKnown;
            }
        value = _first;
        return _isFirstReached && isWhole;
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

        /// <summary>Whether one that is left led to a value.</summary>
        public bool LeadsTo(string? value) => _byTo.TryGetValue(new Value(value), out var same) && same.Count > 0;

        /// <summary>Takes a change that led to a value; null when there is none.</summary>
        public FieldChange? TakeOne(string? value)
        {
            if (!LeadsTo(value))
                return null;
            Left--;
            return _byTo[new Value(value)].Dequeue();
        }
    }

    /// <summary>A value, or that there is none.</summary>
    private readonly record struct Value(string? Text);
}
