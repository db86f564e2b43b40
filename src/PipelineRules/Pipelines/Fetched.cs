using System.Runtime.CompilerServices;

namespace PipelineRules.Pipelines;

/// <summary>Brings a block of deals and what bears on them from memory into the processor's cache.</summary>
/// <remarks>
/// Whoever decides by what it reads waits for memory at every deal. A sum of what is read decides nothing, so that the processor reads on, and waits for
/// many deals at once. The sums mean nothing; they keep the compiler from leaving the reading out.
/// </remarks>
internal static class Fetched
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Deals(DealContext[] deals, int count)
    {
        var read = 0;
        for (var i = 0; i < count; i++)
            read += Facts(deals[i]);
        for (var i = 0; i < count; i++)
            read += deals[i].Priority is { } priority ? Facts(priority) : 0;
        for (var i = 0; i < count; i++)
            read += deals[i].Priority is { } priority ? Words(priority) : 0;
        return read;
    }

    private static int Facts(DealContext deal) =>
        (int)deal.Deal.Fit + (deal.Deal.Owner?.Length ?? 0) + (deal.Deal.MustHaveDate?.Day ?? 0) + (deal.Movement.Known ? 1 : 0) + (deal.Movement.Pulls ?? 0);

    private static int Facts(PriorityContext priority) =>
        (priority.Rank ?? 0) + (priority.Priority.DoneOn?.Day ?? 0) + priority.StatedDates.Count + priority.Confirmations.Count + priority.LatestWords.Count + priority.Goals.Count;

    private static int Words(PriorityContext priority)
    {
        var (words, read) = (priority.LatestWords, (priority.Owner?.LeftOn?.Day ?? 0) + (priority.Goals.Count > 0 ? 1 : 0));
        for (var i = 0; i < words.Count; i++)
            read += (int)words[i].By.Role;
        return read;
    }
}
