using System.ComponentModel;
using System.Runtime.CompilerServices;
using NodaTime;

namespace PipelineRules;

/// <summary>What a rule writes as <c>$"..."</c>. It costs nothing until somebody reads it: while a rule is only asked for its answer, no part of the text is even looked at.</summary>
/// <remarks>Days without a format are written as ISO 8601 has them. A plain string is a text as well.</remarks>
[InterpolatedStringHandler]
public readonly struct Text
{
    private readonly Wording? _wording;
    private readonly string? _plain;

    /// <summary>Begins a text that is written only where the rule is asked to explain itself. Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Text(int literalLength, int formattedCount, DealRule rule, out bool isRead)
    {
        isRead = rule is { Explains: true };
        _wording = isRead ? new Wording(literalLength, formattedCount) : null;
    }

    /// <summary>Begins a text that is always written. Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Text(int literalLength, int formattedCount) => _wording = new Wording(literalLength, formattedCount);

    private Text(string text) => _plain = text;

    /// <summary>A text without values.</summary>
    public static implicit operator Text(string text) => new(text);

    /// <summary>A text without values, for languages without conversions of one's own.</summary>
    public static Text FromString(string text) => text;

    /// <summary>Goes on with words. Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AppendLiteral(string text) => _wording?.Words(text);

    /// <summary>Goes on with a value. Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AppendFormatted<T>(T value) => _wording?.Value(value, value is LocalDate ? "uuuu-MM-dd" : null);

    /// <summary>Goes on with a value in a format. Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AppendFormatted<T>(T value, string? format) => _wording?.Value(value, format);

    internal Sentence? ToSentence() => _plain is null ? _wording?.ToSentence() : Sentence.Plain(_plain);
}
