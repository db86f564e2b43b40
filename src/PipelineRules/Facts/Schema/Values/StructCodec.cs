using System;

namespace PipelineRules.Facts.Schema.Values;

/// <summary>Values of .NET of which there may be none: days, numbers, whole numbers.</summary>
internal sealed class StructCodec<T>(
    Func<FactRow, int, T?> read, Action<FactRow, int, T> write, Func<T, string> format, Func<string, T?> parse) : ValueCodec<T?>
    where T : struct
{
    public override T? None => null;

    public override T? Read(FactRow row, int ordinal) => read(row, ordinal);

    public override void Write(FactRow row, int ordinal, T? value)
    {
        if (value is { } known)
            write(row, ordinal, known);
        else
            row.Forget(ordinal);
    }

    public override string? Format(T? value) => value is { } known ? format(known) : null;

    public override bool TryParse(string text, out T? value) => (value = parse(text)) is not null;
}
