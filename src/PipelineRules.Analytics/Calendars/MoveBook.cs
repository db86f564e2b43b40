using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Analytics.Statistics;
using PipelineRules.Calendars;
using PipelineRules.Coverage;

namespace PipelineRules.Analytics.Calendars;

/// <summary>How close dates were moved: after they had passed, many at once, into the running quarter.</summary>
internal sealed class MoveBook
{
    private readonly Dictionary<(CoverageBy By, string? Who), Tally> _tallies = [];

    public MoveBook(FiscalCalendar calendar, SellerGroups groups, IEnumerable<SellersMove> moves)
    {
        SellersMove[] own = [.. moves.Where(move => !move.IsCustomers || !move.IsPush)];
        var sameDay = own.Where(move => move.IsPush).GroupBy(move => (move.Seller, move.On))
            .Select(same => new MassPush(
                same.Key.Seller, same.Key.On, [.. same.Select(move => move.Deal.Id).Distinct(StringComparer.Ordinal)]));
        MassPushes =
        [
            .. sameDay.Where(push => push.Deals.Count >= MassPush.Fewest)
                .OrderBy(push => push.On).ThenBy(push => push.Seller, StringComparer.Ordinal),
        ];
        var massDays = new HashSet<(string?, LocalDate)>(MassPushes.Select(push => (push.Seller, push.On)));
        foreach (var move in own)
            foreach (var group in groups.Of(move.Seller))
                TallyOf(group).Add(move, massDays.Contains((move.Seller, move.On)), IsIntoTheQuarter(move, calendar));
        foreach (var push in MassPushes)
            foreach (var group in groups.Of(push.Seller))
                TallyOf(group).MassPushes++;
    }

    public IReadOnlyList<MassPush> MassPushes { get; }

    public IReadOnlyList<MoveHabits> Habits(IEnumerable<(CoverageBy By, string? Who)> groups) =>
        [.. groups.Select(group => TallyOf(group).Habits(group.By, group.Who))];

    private static bool IsIntoTheQuarter(SellersMove move, FiscalCalendar calendar) =>
        calendar.PeriodOf(move.On, FiscalGrain.Quarter) is { } running && running.Contains(move.To) && move.From > running.End;

    private Tally TallyOf((CoverageBy By, string? Who) group)
    {
        if (!_tallies.TryGetValue(group, out var tally))
            _tallies.Add(group, tally = new());
        return tally;
    }

    private sealed class Tally
    {
        private int _pushes;
        private int _late;
        private int _inMass;
        private int _pulls;
        private int _into;

        public int MassPushes { get; set; }

        public void Add(SellersMove move, bool isMassDay, bool isIntoTheQuarter)
        {
            if (move.IsPush)
                (_pushes, _late, _inMass) = (_pushes + 1, _late + (move.On > move.From ? 1 : 0), _inMass + (isMassDay ? 1 : 0));
            else
                (_pulls, _into) = (_pulls + 1, _into + (isIntoTheQuarter ? 1 : 0));
        }

        public MoveHabits Habits(CoverageBy by, string? who) =>
            new(by, who, new(_late, _pushes), new(_inMass, _pushes), MassPushes, new(_into, _pulls));
    }
}
