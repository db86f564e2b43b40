using System;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>
/// What each speaker stated, day by day: of one day the later date counts, and what they said of the one deal stands before what they said
/// of all.
/// </summary>
/// <remarks>It is an array that is put in order and then made shorter speaker by speaker, so that nothing is allocated for each.</remarks>
internal readonly struct SpeakersDays
{
    private readonly StakeholderStatement[] _statements;
    private readonly bool _areSignings;

    /// <param name="statements">The statements that carry a date, oldest first. Documents, which nobody spoke, are left out.</param>
    /// <param name="areSignings">Whether it is the signing day that they state, and not the must-have date.</param>
    public SpeakersDays(StakeholderStatement[] statements, bool areSignings)
    {
        (_statements, _areSignings) = (statements.CopyWhere(static statement => !statement.IsDocument), areSignings);
        Array.Sort(_statements, Compared);
    }

    public int Count => _statements.Length;

    public StakeholderStatement this[int place] => _statements[place];

    /// <summary>Where the statements of the speaker at a place end, and those of the next one begin.</summary>
    public int NextSpeaker(int from)
    {
        var to = from + 1;
        while (to < _statements.Length && _statements[to].By.Id == _statements[from].By.Id)
            to++;
        return to;
    }

    /// <summary>Leaves the one statement of each day that counts, from the speaker's first place on.</summary>
    /// <returns>The place after the last of them.</returns>
    public int KeepOneADay(int from, int to)
    {
        var last = from;
        for (var i = from + 1; i < to; i++)
            if (_statements[last].DealId is null || _statements[i].DealId is not null)
            {
                if (_statements[last].On < _statements[i].On)
                    _statements[++last] = _statements[i];
                else if ((_statements[last].DealId is null && _statements[i].DealId is not null) || IsLater(_statements[i],
                    _statements[last]))
                    _statements[last] = _statements[i];
            }
        return last + 1;
    }

    /// <summary>Keeps the latest statement of a speaker; there are no more of them than speakers gone through.</summary>
    public void Keep(int place, StakeholderStatement latest) => _statements[place] = latest;

    /// <summary>The first so many that were kept, oldest first. After that nothing else is left of the statements.</summary>
    public StakeholderStatement[] Kept(int count)
    {
        var kept = _statements;
        Array.Resize(ref kept, count);
        Array.Sort(kept, static (one, other) =>
            one.On.CompareTo(other.On) is not 0 and var order ? order : string.CompareOrdinal(one.By.Id, other.By.Id));
        return kept;
    }

    private bool IsLater(StakeholderStatement one, StakeholderStatement other) =>
        _areSignings ? one.SignsOn > other.SignsOn : one.MustHaveDate > other.MustHaveDate;

    private static int Compared(StakeholderStatement one, StakeholderStatement other)
    {
        var order = string.CompareOrdinal(one.By.Id, other.By.Id);
        if (order == 0)
            order = one.On.CompareTo(other.On);
        return order == 0 ? (one.DealId is null).CompareTo(other.DealId is null) : order;
    }
}
