namespace PipelineRules.Tool.Pages;

/// <summary>A column of a grid.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="IsNumber">Whether it is set to the right.</param>
/// <param name="IsKept">Whether it keeps its width, and others give way.</param>
internal sealed record Column(string Header, bool IsNumber = false, bool IsKept = false)
{
    public static Column Number(string header) => new(header, IsNumber: true, IsKept: true);

    public static Column Kept(string header) => new(header, IsKept: true);
}
