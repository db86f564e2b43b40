using System.ComponentModel;
using System.Runtime.CompilerServices;
using NodaTime;

namespace PipelineRules;

/// <summary>
/// What a rule writes as <c>$"..."</c>. It costs nothing until somebody reads it: while a rule is only asked for its answer, no part of the
/// text is even looked at.
/// </summary>
/// <remarks>Days without a format are written as ISO 8601 has them. A plain string is a text as well.</remarks>
[InterpolatedStringHandler]
public readonly struct Text
{
    // A wording, or plain words as a string; one reference, which the compiler keeps in a register.
    private readonly object? _said;

    /// <summary>Begins a text that is written only where the rule is asked to explain itself. Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Text(int literalLength, int formattedCount, DealRule rule, out bool isRead)
    {
        isRead = rule is { Explains: true };
        _said = isRead ? new SentenceBuilder(formattedCount) : null;
    }

    /// <summary>Begins a text that is always written. Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Text(int literalLength, int formattedCount) => _said = new SentenceBuilder(formattedCount);

    private Text(string text) => _said = text;

    /// <summary>A text without values.</summary>
    public static implicit operator Text(string text) => new(text);

    /// <summary>A text without values, for languages without conversions of one's own.</summary>
    public static Text FromString(string text) => text;

    /// <summary>Goes on with words. Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AppendLiteral(string text) => SentenceBuilder.AppendText(_said, text);

    /// <summary>Goes on with a value. Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AppendFormatted<T>(T value) => SentenceBuilder.AppendValue(_said, value, value is LocalDate ? SentencePart.IsoDay : null);

    /// <summary>Goes on with a value in a format. Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AppendFormatted<T>(T value, string? format) => SentenceBuilder.AppendValue(_said, value, format);

    internal Sentence? ToSentence() => _said switch
    {
        SentenceBuilder sentenceBuilder => sentenceBuilder.ToSentence(),
        string plain => Sentence.Plain(plain),
        _ => null,
    };
}
