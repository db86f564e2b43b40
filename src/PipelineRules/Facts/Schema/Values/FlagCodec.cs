namespace PipelineRules.Facts.Schema.Values;

/// <summary>True, and false for whatever is not known to be true.</summary>
internal sealed class FlagCodec : ValueCodec<bool>
{
    public static FlagCodec Instance { get; } = new();

    public override bool None => false;

    public override bool Read(FactRow row, int ordinal) => row.Whole(ordinal) is 1;

    public override void Write(FactRow row, int ordinal, bool value) => row.Set(ordinal, value ? 1 : 0);

    public override string? Format(bool value) => value ? "true" : "false";

    public override bool TryParse(string text, out bool value) => bool.TryParse(text, out value);
}
