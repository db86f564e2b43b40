using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>Brings a block of deals and what bears on them from memory into the processor's cache.</summary>
/// <remarks>
/// Whoever decides by what it reads waits for memory at every deal. A sum of what is read decides nothing, so that the processor reads on,
/// and waits for
/// many deals at once. The sums mean nothing; they keep the compiler from leaving the reading out.
/// </remarks>
internal static class CachePrefetcher
{
    /// <summary>Fills a block with deals from a row on, up to one that is not included, and reads their facts.</summary>
    /// <returns>How many there are.</returns>
    public static int Block(IReadOnlyList<DealContext> deals, int row, int end, DealContext[] block)
    {
        var count = Math.Min(block.Length, end - row);
        for (var i = 0; i < count; i++)
            block[i] = deals[row + i];
        Facts(block, count);
        return count;
    }

    /// <summary>Reads the priorities of deals, and the words on them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Priorities(DealContext[] deals, int count)
    {
        var read = 0;
        for (var i = 0; i < count; i++)
            read += (deals[i].Movement.Known ? 1 : 0) + (deals[i].Priority is { } priority ? Facts(priority) : 0);
        for (var i = 0; i < count; i++)
            read += deals[i].Priority is { } priority ? Words(priority.LatestStatements) : 0;
        return read;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Facts(DealContext[] deals, int count)
    {
        var read = 0;
        for (var i = 0; i < count; i++)
            read += (int)deals[i].Deal.Fit + (deals[i].Deal.Owner?.Length ?? 0) + (deals[i].Deal.MustHaveDate?.Day ?? 0)
                + (deals[i].Amount?.Currency.Length ?? 0);
        return read;
    }

    private static int Facts(PriorityContext priority) =>
        (priority.Rank ?? 0) + (priority.Priority.DoneOn?.Day ?? 0) + (priority.Owner?.LeftOn?.Day ?? 0)
        + priority.StatedDates.Count + priority.Confirmations.Count + priority.LatestStatements.Count + priority.Goals.Count;

    private static int Words(IReadOnlyList<StakeholderStatement> words)
    {
        var read = 0;
        for (var i = 0; i < words.Count; i++)
            read += (int)words[i].By.Role;
        return read;
    }
}
