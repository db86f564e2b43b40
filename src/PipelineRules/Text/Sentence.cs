using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PipelineRules;

/// <summary>A sentence about facts whose values stay values, so that a host can translate it or format it its own way.</summary>
public sealed class Sentence : IFormattable
{
    private readonly List<SentencePart> _pieces;

    internal Sentence(List<SentencePart> pieces) => _pieces = pieces;

    internal static Sentence Plain(string text) => new([new SentencePart(text)]);

    /// <summary>The sentence with numbered places for its values, as <see cref="string.Format(string, object[])"/> has them.</summary>
    public string Format =>
        string.Concat(_pieces.Select((sentencePart, at) => sentencePart.ToPlaceholder(_pieces.Take(at).Count(before => before.IsValue))));

    /// <summary>
    /// The values in the order of their places: days, money, names, values of enumerations, which the sentence has in words.
    /// </summary>
    public IReadOnlyList<object?> Values =>
        [.. _pieces.Where(sentencePart => sentencePart.IsValue).Select(sentencePart => sentencePart.Value)];

    /// <summary>The sentence in full, the same in every culture.</summary>
    public override string ToString() => Written(CultureInfo.InvariantCulture);

    /// <summary>The sentence in full.</summary>
    /// <param name="format">Another sentence with the same places, a translation for example; null for this one.</param>
    /// <param name="formatProvider">The culture of its values; null for the invariant one.</param>
    /// <exception cref="FormatException"><paramref name="format"/> has a place that no value fills.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        (format, formatProvider ?? CultureInfo.InvariantCulture) switch
    {
        (null, CultureInfo culture) => Written(culture),
        (_, var provider) => string.Format(provider, format ?? Format, [.. Handed(provider)]),
    };

    /// <summary>The values as a provider is to have them: one that formats values itself has them as they are.</summary>
    private IEnumerable<object?> Handed(IFormatProvider provider) => provider.GetFormat(typeof(ICustomFormatter)) is null
        ? Values.Select(value => value is Enum one ? EnumWords.ToWords(one) : value)
        : Values;

    private string Written(CultureInfo culture)
    {
        var written = new string?[_pieces.Count];
        for (var i = 0; i < written.Length; i++)
            written[i] = _pieces[i].ToText(culture);
        return string.Concat(written);
    }
}
