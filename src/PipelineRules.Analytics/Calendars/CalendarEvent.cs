using NodaTime;

namespace PipelineRules.Analytics.Calendars;

/// <summary>One thing that somebody did to a deal.</summary>
internal readonly record struct CalendarEvent(CalendarActivity Activity, LocalDate On, string? Seller, bool IsCustomers);
