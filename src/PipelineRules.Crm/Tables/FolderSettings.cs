using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

/// <summary>What a folder says of all its facts.</summary>
/// <param name="AsOf">The day as which they are to be looked at; null where it does not say.</param>
/// <param name="Said">What else it says.</param>
/// <param name="Calendar">The fiscal calendar; null where nothing is said of it.</param>
internal sealed record FolderSettings(LocalDate? AsOf, FactSet Said, FiscalCalendar? Calendar)
{
    /// <summary>The terms of the calendar, as settings of a map.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> CalendarTerms { get; init; } = [];

    /// <summary>What a folder says that says nothing.</summary>
    public static FolderSettings None { get; } = new(null, new FactSet(default), null);
}
