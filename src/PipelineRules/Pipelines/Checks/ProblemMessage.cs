using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PipelineRules.Pipelines.Checks;

/// <summary>A problem's sentence, which is written only where something is wrong.</summary>
[InterpolatedStringHandler]
internal readonly struct ProblemMessage
{
    private readonly StringBuilder? _text;
    private readonly string? _plain;

    public ProblemMessage(int literalLength, int formattedCount, bool wrong, out bool isRead)
    {
        isRead = wrong;
        _text = wrong ? new StringBuilder(literalLength + 12 * formattedCount) : null;
    }

    private ProblemMessage(string text) => _plain = text;

    public static implicit operator ProblemMessage(string text) => new(text);

    public void AppendLiteral(string text) => _text?.Append(text);

    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    public void AppendFormatted<T>(T value, string? format) =>
        _text?.Append(value is IFormattable one ? one.ToString(format, CultureInfo.InvariantCulture) : value?.ToString());

    public override string ToString() => _plain ?? _text?.ToString() ?? "";
}
