using System;
using System.Collections.Generic;

namespace PipelineRules.Calendars;

/// <summary>The periods of a calendar by name. Each name is looked up in it once, however many facts name it.</summary>
internal sealed class PeriodNames(FiscalCalendar calendar)
{
    private readonly Dictionary<string, FiscalPeriod?> _found = new(StringComparer.Ordinal);

    public FiscalPeriod? Find(string? name)
    {
        if (name is null)
            return null;
        if (!_found.TryGetValue(name, out var period))
            _found.Add(name, period = calendar.Find(name));
        return period;
    }
}
