namespace PipelineRules.Calendars;

/// <summary>How the thirteen weeks of a quarter fall to its three fiscal months.</summary>
public enum WeekPattern
{
    /// <summary>Four, four and five weeks.</summary>
    FourFourFive,

    /// <summary>Four, five and four weeks, as in the calendar of the National Retail Federation.</summary>
    FourFiveFour,

    /// <summary>Five, four and four weeks.</summary>
    FiveFourFour,
}
