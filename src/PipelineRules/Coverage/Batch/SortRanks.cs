using System;
using System.Linq;

namespace PipelineRules.Coverage.Batch;

/// <summary>The places that numbered things have in an order, so that many pairs of them need not be compared.</summary>
internal static class SortRanks
{
    public static int[] Compute(int count, Comparison<int> order)
    {
        var (sorted, ranks) = (Enumerable.Range(0, count).ToArray(), new int[count]);
        Array.Sort(sorted, order);
        for (var place = 0; place < count; place++)
            ranks[sorted[place]] = place;
        return ranks;
    }
}
