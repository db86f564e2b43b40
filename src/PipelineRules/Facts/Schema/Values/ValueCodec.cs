namespace PipelineRules.Facts.Schema.Values;

/// <summary>How values of one type lie in a row, and how a CSV file writes them.</summary>
/// <typeparam name="TValue">The type, null among its values where there may be none.</typeparam>
internal abstract class ValueCodec<TValue>
{
    /// <summary>The value that stands for none.</summary>
    public abstract TValue None { get; }

    public abstract TValue Read(FactRow row, int ordinal);

    public abstract void Write(FactRow row, int ordinal, TValue value);

    /// <summary>The value as text; null for none.</summary>
    public abstract string? Format(TValue value);

    public abstract bool TryParse(string text, out TValue value);
}
