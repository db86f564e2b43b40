using System;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Tool.Inputs;

/// <summary>As of which day facts are looked at: the one asked for, else the facts' own, else today.</summary>
internal sealed class FactsDay(ConsoleHost consoleHost)
{
    public FactSet Read(FactsSource source, LocalDate? asOf) => source.Read(asOf) ?? ReadAsOfToday(source);

    private FactSet ReadAsOfToday(FactsSource source)
    {
        var today = LocalDate.FromDateTime(consoleHost.Clock.GetLocalNow().DateTime);
        var facts = source.Read(today) ?? throw new InvalidOperationException("facts that are given a day need no other");
        consoleHost.Error.WriteLine($"as of today, {today:uuuu-MM-dd}: neither the facts nor --as-of say another day");
        return facts;
    }
}
