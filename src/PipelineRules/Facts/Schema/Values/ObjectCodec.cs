using System;

namespace PipelineRules.Facts.Schema.Values;

/// <summary>Objects of .NET: lead times, lists, shares, attributes.</summary>
internal sealed class ObjectCodec<T>(Func<T, string> format, Func<string, T?> parse) : ValueCodec<T?> where T : class
{
    public override T? None => null;

    public override T? Read(FactRow row, int ordinal) => row.Value<T>(ordinal);

    public override void Write(FactRow row, int ordinal, T? value)
    {
        if (value is null)
            row.Forget(ordinal);
        else
            row.Set(ordinal, (object)value);
    }

    public override string? Format(T? value) => value is null ? null : format(value);

    public override bool TryParse(string text, out T? value) => (value = parse(text)) is not null;
}
