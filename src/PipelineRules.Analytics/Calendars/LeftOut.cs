namespace PipelineRules.Analytics.Calendars;

/// <summary>What of an activity is looked at, and what is taken out first.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Counted">How often it is looked at.</param>
/// <param name="OnWeekends">How often it fell on a Saturday or Sunday.</param>
/// <param name="OnCustomersDates">How often a date that the customer stated explains its day.</param>
/// <param name="OutsideQuarters">How often it fell outside the quarters that are looked at.</param>
public sealed record LeftOut(CalendarActivity Activity, int Counted, int OnWeekends, int OnCustomersDates, int OutsideQuarters);
