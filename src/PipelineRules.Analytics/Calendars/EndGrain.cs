namespace PipelineRules.Analytics.Calendars;

/// <summary>The grains of periods whose ends are looked at, as places in a table.</summary>
internal enum EndGrain
{
    Month,
    Quarter,
    Year,
}
