using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Imports;

/// <summary>Splits that miss a hundred percent by what rounding leaves.</summary>
internal static class RoundedSplits
{
    private const decimal MostOfOneShare = 0.01m;

    /// <summary>The splits, with the rest given to the largest share.</summary>
    public static IReadOnlyList<DealSplit> Whole(IReadOnlyList<DealSplit> splits, Action<string> report)
    {
        var shares = splits.Where(split => split.Kind == SplitKind.Revenue).ToArray();
        var rest = 100 - shares.Sum(split => split.Percent);
        if (shares.Length < 2 || rest == 0 || Math.Abs(rest) > MostOfOneShare * shares.Length)
            return splits;
        var largest = shares.MaxBy(split => split.Percent);
        report($"has splits that add to {100 - rest} %, so the share of {Printable.Escaped(largest?.Owner ?? "")} counts as "
            + $"{largest?.Percent + rest} %");
        return [.. splits.Select(split => ReferenceEquals(split, largest) ? split with { Percent = split.Percent + rest } : split)];
    }
}
