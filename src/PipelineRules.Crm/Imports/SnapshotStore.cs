using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Crm.Tables;

namespace PipelineRules.Crm.Imports;

/// <summary>Snapshots of all deals, kept small: millions of them are to fit.</summary>
internal sealed class SnapshotStore
{
    private const int Block = 1 << 16;
    private const int None = -1;
    private const int NoDay = int.MinValue;
    private const long NoTime = long.MinValue;
    private static readonly LocalDate s_start = LocalDate.MinIsoValue;
    private readonly Dictionary<string, int> _places = [];
    private readonly List<(string Deal, int Newest)> _deals = [];
    private readonly List<Kept[]> _blocks = [];

    private int Count { get; set; }

    public void Add(CloseDateSnapshot snapshot)
    {
        if (Count == _blocks.Count * Block)
            _blocks.Add(new Kept[Block]);
        var place = Place(snapshot.Deal ?? "");
        _blocks[Count / Block][Count % Block] = new(Ticks(snapshot.On), Days(snapshot.CloseDate), _deals[place].Newest);
        _deals[place] = _deals[place] with { Newest = Count++ };
    }

    /// <summary>The snapshots of each deal, in the order in which they were added.</summary>
    public IEnumerable<List<CloseDateSnapshot>> ByDeal()
    {
        foreach (var (deal, newest) in _deals)
            yield return Of(deal, newest);
    }

    private int Place(string deal)
    {
        if (_places.TryGetValue(deal, out var place))
            return place;
        _deals.Add((deal, None));
        return _places[deal] = _deals.Count - 1;
    }

    private List<CloseDateSnapshot> Of(string deal, int newest)
    {
        var snapshots = new List<CloseDateSnapshot>();
        for (var at = newest; at != None; at = _blocks[at / Block][at % Block].Before)
            snapshots.Add(new(deal, Time(_blocks[at / Block][at % Block].On), Day(_blocks[at / Block][at % Block].CloseDate), true));
        snapshots.Reverse();
        return snapshots;
    }

    private static int Days(LocalDate? day) => day is { } date ? Period.DaysBetween(s_start, date) : NoDay;

    private static LocalDate? Day(int days) => days == NoDay ? null : s_start.PlusDays(days);

    private static long Ticks(LocalDateTime? time) =>
        time is { } one ? (Days(one.Date) * NodaConstants.TicksPerDay) + one.TickOfDay : NoTime;

    private static LocalDateTime? Time(long ticks) => ticks == NoTime ? null
        : s_start.PlusDays((int)Math.DivRem(ticks, NodaConstants.TicksPerDay, out var ofDay)) + LocalTime.FromTicksSinceMidnight(ofDay);

    // In sixteen bytes, in place of forty.
    private readonly record struct Kept(long On, int CloseDate, int Before);
}
