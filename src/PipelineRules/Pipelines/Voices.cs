using System.Collections.Generic;
using System.Linq;

namespace PipelineRules;

/// <summary>Who stands where on a priority: the latest word of everybody who spoke of it, and who confirmed it.</summary>
internal sealed class Voices
{
    /// <param name="statements">The statements on the priority, oldest first.</param>
    public Voices(IReadOnlyList<StakeholderStatement> statements)
    {
        var (latest, confirmed) = (new List<StakeholderStatement>(), new List<StakeholderStatement>());
        foreach (var voice in ByVoice(statements))
            Read(voice, latest, confirmed);
        latest.Sort(InOrder);
        confirmed.Sort(InOrder);
        var decided = confirmed.FindLast(word => word is { HasLeft: false, IsDecider: true })?.On;
        Latest = latest.Where(word => !word.HasLeft || (word.Denies && !(decided > word.On))).ToArray();
        var isDeniedThere = latest.Any(word => word is { HasLeft: false, Denies: true });
        Confirmations = confirmed.Where(word => !word.HasLeft || !isDeniedThere).ToArray();
    }

    /// <summary>The latest word of everybody who is there, and the denials of those who have left that still stand; oldest first.</summary>
    public IReadOnlyList<StakeholderStatement> Latest { get; }

    /// <summary>
    /// The newest confirmation of everybody who has not denied the priority since, oldest first. That of somebody who has left counts only
    /// where nobody there denies.
    /// </summary>
    public IReadOnlyList<StakeholderStatement> Confirmations { get; }

    private static IEnumerable<List<StakeholderStatement>> ByVoice(IReadOnlyList<StakeholderStatement> statements)
    {
        var words = statements.Where(statement => statement.IsOnThePriority).ToList();
        words.Sort(BySpeaker);
        for (int from = 0, to; from < words.Count; from = to)
        {
            for (to = from + 1; to < words.Count && words[to].By.Id == words[from].By.Id; to++)
            {
            }
            yield return words.GetRange(from, to - from);
        }
    }

    // Of one day the word that is worst for the deal comes last, and counts.
    private static void Read(List<StakeholderStatement> voice, List<StakeholderStatement> latest, List<StakeholderStatement> confirmed)
    {
        StakeholderStatement? confirmation = null;
        for (var i = 0; i < voice.Count; i++)
            if (i + 1 == voice.Count || voice[i].On < voice[i + 1].On)
                confirmation = voice[i].Denies ? null : voice[i].Confirms ? voice[i] : confirmation;
        latest.Add(voice[voice.Count - 1]);
        if (confirmation is not null)
            confirmed.Add(confirmation);
    }

    private static int BySpeaker(StakeholderStatement one, StakeholderStatement other)
    {
        var order = string.CompareOrdinal(one.By.Id, other.By.Id);
        if (order == 0)
            order = one.On.CompareTo(other.On);
        return order == 0 ? Severity(one).CompareTo(Severity(other)) : order;
    }

    private static int InOrder(StakeholderStatement one, StakeholderStatement other) =>
        one.On.CompareTo(other.On) is not 0 and var order ? order : string.CompareOrdinal(one.By.Id, other.By.Id);

    private static int Severity(StakeholderStatement word) => word.Denies ? 2 : word.SaysChanged ? 1 : 0;
}
