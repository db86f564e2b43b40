using System.Collections.Generic;

namespace PipelineRules.Pipelines.Live;

/// <summary>A place in a table that changes, and the fact that has it at present.</summary>
/// <param name="fact">The fact.</param>
/// <param name="number">The higher, the later it came.</param>
internal sealed class TableRow<T>(T fact, long number) where T : class
{
    public static IComparer<TableRow<T>> InOrder { get; } =
        Comparer<TableRow<T>>.Create((one, other) => one.Number.CompareTo(other.Number));

    /// <summary>The fact as it was recorded, what is dated later included.</summary>
    public T Recorded { get; set; } = fact;

    /// <summary>The fact as it is known on the day.</summary>
    public T Fact { get; set; } = fact;

    public long Number { get; } = number;

    public bool IsGone { get; set; }
}
