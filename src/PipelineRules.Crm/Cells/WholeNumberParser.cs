namespace PipelineRules.Crm.Cells;

/// <summary>Reads whole numbers; <c>1.0</c> is one.</summary>
internal static class WholeNumberParser
{
    public static CellResult<int> Read(string text, CellFormat format) =>
        format.Numbers.Read(text) is { Error: null, Value: var number } && number == decimal.Truncate(number)
            && number is >= int.MinValue and <= int.MaxValue
            ? new((int)number)
            : new(0, "is no whole number");
}
