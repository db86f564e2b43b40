namespace PipelineRules.Calendars;

/// <summary>Which calendar year gives a fiscal year its name. The two agree for a fiscal year that is a calendar year.</summary>
public enum YearNaming
{
    /// <summary>The year in which it ends: February 2026 to January 2027 is FY2027.</summary>
    EndYear,

    /// <summary>The year in which it starts: February 2026 to January 2027 is FY2026.</summary>
    StartYear,
}
