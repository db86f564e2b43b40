namespace PipelineRules.Analytics.Calendars;

/// <summary>What a seller does to deals that may follow the seller's own calendar.</summary>
public enum CalendarActivity
{
    /// <summary>Winning a deal: the day it was closed on.</summary>
    Closing,

    /// <summary>Moving a close date later: the day of the change.</summary>
    Pushing,

    /// <summary>Creating a deal: the day it was recorded first.</summary>
    Creating,
}
