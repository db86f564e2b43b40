using System;
using System.Collections.Generic;
using System.Globalization;

namespace PipelineRules;

/// <summary>A sentence about facts whose values stay values, so that a host can translate it or format it its own way.</summary>
public sealed class Sentence : IFormattable
{
    private readonly object?[] _values;

    internal Sentence(string format, object?[] values) => (Format, _values) = (format, values);

    internal static Sentence Plain(string text) => new(Wording.Escaped(text), []);

    /// <summary>The sentence with numbered places for its values, as <see cref="string.Format(string, object[])"/> has them.</summary>
    public string Format { get; }

    /// <summary>The values in the order of their places: days, money, names.</summary>
    public IReadOnlyList<object?> Values => _values;

    /// <summary>The sentence in full, the same in every culture.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The sentence in full.</summary>
    /// <param name="format">Another sentence with the same places, a translation for example; null for this one.</param>
    /// <param name="formatProvider">The culture of its values; null for the invariant one.</param>
    /// <exception cref="FormatException"><paramref name="format"/> has a place that no value fills.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.Format(formatProvider ?? CultureInfo.InvariantCulture, format ?? Format, _values);
}
