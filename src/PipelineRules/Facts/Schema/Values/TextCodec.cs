namespace PipelineRules.Facts.Schema.Values;

internal sealed class TextCodec : ValueCodec<string?>
{
    public static TextCodec Instance { get; } = new();

    public override string? None => null;

    public override string? Read(FactRow row, int ordinal) => row.Text(ordinal);

    public override void Write(FactRow row, int ordinal, string? value)
    {
        if (value is null)
            row.Forget(ordinal);
        else
            row.Set(ordinal, value);
    }

    public override string? Format(string? value) => value;

    public override bool TryParse(string text, out string? value)
    {
        value = text;
        return true;
    }
}
