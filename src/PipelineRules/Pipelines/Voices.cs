using System;
using NodaTime;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>Who stands where on a priority: the latest word of everybody who spoke of it, and who confirmed it.</summary>
internal sealed class Voices
{
    private static readonly Voices s_none = new([], []);

    private Voices(StakeholderStatement[] latest, StakeholderStatement[] confirmations) =>
        (Latest, Confirmations) = (latest, confirmations);

    /// <summary>The latest word of everybody who is there, and the denials of those who have left that still stand; oldest first.</summary>
    public StakeholderStatement[] Latest { get; }

    /// <summary>
    /// The newest confirmation of everybody who has not denied the priority since, oldest first. That of somebody who has left counts only
    /// where nobody there denies.
    /// </summary>
    public StakeholderStatement[] Confirmations { get; }

    /// <param name="statements">The statements on the priority, oldest first.</param>
    public static Voices Of(StakeholderStatement[] statements)
    {
        var words = statements.CopyWhere(static statement => statement.IsOnThePriority);
        if (words.Length == 0)
            return s_none;
        Array.Sort(words, BySpeaker);
        var (confirmed, voices, confirmations) = (new StakeholderStatement[words.Length], 0, 0);
        for (int from = 0, to; from < words.Length; from = to)
        {
            for (to = from + 1; to < words.Length && words[to].By.Id == words[from].By.Id; to++)
            {
            }
            if (Confirmation(words, from, to) is { } confirmation)
                confirmed[confirmations++] = confirmation;
            words[voices++] = words[to - 1];
        }
        return Of(InOrder(words, voices), InOrder(confirmed, confirmations));
    }

    private static Voices Of(StakeholderStatement[] latest, StakeholderStatement[] confirmed) =>
        Array.Exists(latest, static word => word.HasLeft)
            ? new Voices(
                StillStanding(latest, Array.FindLast(confirmed, static word => word is { HasLeft: false, IsDecider: true })?.On),
                Array.Exists(latest, static word => word is { HasLeft: false, Denies: true })
                    ? confirmed.CopyWhere(static word => !word.HasLeft)
                    : confirmed)
            : new Voices(latest, confirmed);

    private static StakeholderStatement[] StillStanding(StakeholderStatement[] latest, LocalDate? decided) =>
        latest.CopyWhere(word => !word.HasLeft || (word.Denies && !(decided > word.On)));

    // Of one day the word that is worst for the deal comes last, and counts.
    private static StakeholderStatement? Confirmation(StakeholderStatement[] words, int from, int to)
    {
        StakeholderStatement? confirmation = null;
        for (var i = from; i < to; i++)
            if (i + 1 == to || words[i].On < words[i + 1].On)
                confirmation = words[i].Denies ? null : words[i].Confirms ? words[i] : confirmation;
        return confirmation;
    }

    private static StakeholderStatement[] InOrder(StakeholderStatement[] words, int count)
    {
        Array.Resize(ref words, count);
        Array.Sort(words, static (one, other) =>
            one.On.CompareTo(other.On) is not 0 and var order ? order : string.CompareOrdinal(one.By.Id, other.By.Id));
        return words;
    }

    private static int BySpeaker(StakeholderStatement one, StakeholderStatement other)
    {
        var order = string.CompareOrdinal(one.By.Id, other.By.Id);
        if (order == 0)
            order = one.On.CompareTo(other.On);
        return order == 0 ? Severity(one).CompareTo(Severity(other)) : order;
    }

    private static int Severity(StakeholderStatement word) => word.Denies ? 2 : word.SaysChanged ? 1 : 0;
}
