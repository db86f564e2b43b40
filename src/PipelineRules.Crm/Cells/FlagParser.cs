namespace PipelineRules.Crm.Cells;

/// <summary>Reads yes and no.</summary>
internal static class FlagParser
{
    public static CellResult<bool> Read(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "Y" or "1" => new(true),
        "FALSE" or "NO" or "N" or "0" => new(false),
        _ => new(false, "is neither true nor false"),
    };
}
