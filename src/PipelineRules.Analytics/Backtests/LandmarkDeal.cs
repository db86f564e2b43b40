using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Analytics.Backtests;

/// <summary>One deal at a landmark: what was said of it then, and what became of it.</summary>
/// <param name="Id">The id of the deal.</param>
/// <param name="Day">The day of the landmark, as of which the rest but the outcome was known.</param>
/// <param name="Owner">The id of who sold it; null when nobody can tell.</param>
/// <param name="Stance">The stance.</param>
/// <param name="CloseDate">The forecast close date; null when nobody can tell.</param>
/// <param name="Period">The fiscal quarter of the close date; null without one.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="HasSlipped">Whether it was still open after that quarter; null where that is not known.</param>
/// <param name="DaysLate">How many days after the close date it was won, below 0 when earlier; null when it was not won, or its outcome is
/// not known.</param>
public sealed record LandmarkDeal(
    string Id,
    LocalDate Day,
    string? Owner,
    Stance Stance,
    LocalDate? CloseDate,
    FiscalPeriod? Period,
    DealOutcome Outcome,
    bool? HasSlipped,
    int? DaysLate)
{
    /// <summary>Every rule's answer on the day, in the order of the rulebook.</summary>
    internal IReadOnlyList<AnswerKind> Answers { get; init; } = [];
}
