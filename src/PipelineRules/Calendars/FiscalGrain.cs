namespace PipelineRules.Calendars;

/// <summary>How finely a fiscal calendar cuts time.</summary>
public enum FiscalGrain
{
    /// <summary>A whole fiscal year, such as FY2027.</summary>
    Year,

    /// <summary>A quarter of a fiscal year, Q1 to Q4.</summary>
    Quarter,

    /// <summary>A fiscal period, P01 to P12, three to a quarter. Only in a Gregorian calendar is it a calendar month.</summary>
    Month,
}
