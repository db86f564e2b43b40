using System;
using System.Globalization;

namespace PipelineRules.Reports.Html;

/// <summary>Values within a sentence: names isolated, so that one written from right to left leaves the rest alone, and cut.</summary>
internal sealed class SentenceFormat : IFormatProvider, ICustomFormatter
{
    private const int Longest = 90;
    private const char Isolate = '\u2068';
    private const char EndOfIsolate = '\u2069';

    public static readonly SentenceFormat Invariant = new();

    public object? GetFormat(Type? formatType) =>
        formatType == typeof(ICustomFormatter) ? this : CultureInfo.InvariantCulture.GetFormat(formatType);

    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
    {
        null => "",
        Enum word => EnumWord.KebabCase(word),
        ValueType and IFormattable value => value.ToString(format, CultureInfo.InvariantCulture),
        _ => Isolated(HtmlSafeText.Cut($"{arg}", Longest)),
    };

    private static string Isolated(string name) => IsPlain(name) ? name : $"{Isolate}{name}{EndOfIsolate}";

    private static bool IsPlain(string name) =>
        !name.AsSpan().ContainsAnyInRange('\u0590', '\u08FF') && !name.AsSpan().ContainsAnyInRange('\u200E', '\u200F')
        && !name.AsSpan().ContainsAnyInRange('\uFB1D', '\uFEFC') && !name.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
}
