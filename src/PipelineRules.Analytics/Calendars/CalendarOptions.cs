using NodaTime;

namespace PipelineRules.Analytics.Calendars;

/// <summary>What of a history is looked at, and how often it is permuted.</summary>
/// <remarks>Only whole fiscal quarters are looked at: those that begin on the first day or later and end on the last or earlier.</remarks>
/// <param name="From">The first day; null for the first quarter that the history covers from its first week.</param>
/// <param name="To">The last day; null for the day before the as-of day.</param>
/// <param name="Seed">What the permutations are drawn with; the same seed gives the same figures on every machine.</param>
/// <param name="Permutations">How many are drawn; 99 at least.</param>
public sealed record CalendarOptions(LocalDate? From = null, LocalDate? To = null, int Seed = 1, int Permutations = 1_999)
{
    /// <summary>How many working days at the end of a period count as its end.</summary>
    public const int EndDays = 3;
}
