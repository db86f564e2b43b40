using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;

namespace PipelineRules.Analytics.Calendars;

/// <summary>How often what was done on each working day, by everybody, by team and by seller.</summary>
internal sealed class ActivityTable
{
    private readonly IReadOnlyList<WorkingQuarter> _quarters;
    private readonly Dictionary<(CoverageBy By, string? Who, CalendarActivity Activity), int[][]> _done = [];
    private readonly Dictionary<CalendarActivity, LeftOut> _leftOut = [];

    public ActivityTable(IReadOnlyList<WorkingQuarter> quarters, SellerGroups groups, IEnumerable<CalendarEvent> events)
    {
        _quarters = quarters;
        foreach (var happened in events)
        {
            var leftOut = LeftOut(happened.Activity);
            var quarter = PlaceOf(happened);
            _leftOut[happened.Activity] = quarter < 0 ? leftOut with { OutsideQuarters = leftOut.OutsideQuarters + 1 }
                : !WorkingQuarter.IsWorkingDay(happened.On) ? leftOut with { OnWeekends = leftOut.OnWeekends + 1 }
                : happened.IsCustomers ? leftOut with { OnCustomersDates = leftOut.OnCustomersDates + 1 }
                : leftOut with { Counted = leftOut.Counted + 1 };
            if (quarter >= 0 && WorkingQuarter.IsWorkingDay(happened.On) && !happened.IsCustomers)
                foreach (var (by, who) in groups.Of(happened.Seller))
                    Row(by, who, happened.Activity)[quarter][quarters[quarter].PlaceOf(happened.On)]++;
        }
    }

    /// <summary>Everybody, then teams and sellers by id.</summary>
    public IReadOnlyList<(CoverageBy By, string? Who)> Groups =>
    [
        .. _done.Keys.Select(key => (key.By, key.Who)).Distinct()
            .OrderByDescending(group => group.By).ThenBy(group => group.Who, StringComparer.Ordinal),
    ];

    public IReadOnlyList<int[]> Of(CoverageBy by, string? who, CalendarActivity activity) => Row(by, who, activity);

    public LeftOut LeftOut(CalendarActivity activity) =>
        _leftOut.TryGetValue(activity, out var known) ? known : new(activity, 0, 0, 0, 0);

    private int[][] Row(CoverageBy by, string? who, CalendarActivity activity)
    {
        if (!_done.TryGetValue((by, who, activity), out var row))
            _done.Add((by, who, activity), row = [.. _quarters.Select(quarter => new int[quarter.Days])]);
        return row;
    }

    private int PlaceOf(CalendarEvent happened)
    {
        for (var at = 0; at < _quarters.Count; at++)
            if (_quarters[at].Contains(happened.On))
                return at;
        return -1;
    }
}
