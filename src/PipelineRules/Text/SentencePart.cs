using System;
using NodaTime;
using NodaTime.Text;

namespace PipelineRules;

/// <summary>A piece of a sentence: words, or a value and the format that it is to be written in.</summary>
internal readonly struct SentencePart
{
    public const string IsoDay = "uuuu-MM-dd";

    private readonly string? _format;

    public SentencePart(string words) => Value = words;

    public SentencePart(object? value, string? format) => (Value, _format, IsValue) = (value, format, true);

    public object? Value { get; }

    public bool IsValue { get; }

    /// <summary>The piece as it is read.</summary>
    public string? ToText(IFormatProvider culture) => Value switch
    {
        LocalDate day when _format == IsoDay => LocalDatePattern.Iso.Format(day),
        Enum one when _format is null => EnumWords.ToWords(one),
        IFormattable value => value.ToString(_format, culture),
        var value => value?.ToString(),
    };

    /// <summary>The piece as <see cref="string.Format(string, object[])"/> has it: a value is a numbered place.</summary>
    public string ToPlaceholder(int place) => IsValue
        ? _format is null ? $"{{{place}}}" : $"{{{place}:{_format}}}"
        : $"{Value}".Replace("{", "{{").Replace("}", "}}");
}
