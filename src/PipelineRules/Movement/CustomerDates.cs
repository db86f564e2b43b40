using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Movement;

/// <summary>The days on which a stakeholder moved the customer's must-have date later.</summary>
/// <remarks>A statement moves the date when it names a later one than the statement before it; the first, when it names a later one than the record.</remarks>
internal sealed class CustomerDates(Deal deal, PriorityContext? priority, Policy policy)
{
    private List<LocalDate>? _movedLater;

    public bool Explain(LocalDate push) => (_movedLater ??= MovedLater()).Exists(said => Reaches(said, push));

    private bool Reaches(LocalDate said, LocalDate push)
    {
        var daysBefore = Period.DaysBetween(said, push);
        return daysBefore <= policy.StatementDaysBefore && -daysBefore <= policy.StatementDaysAfter;
    }

    private List<LocalDate> MovedLater()
    {
        var (days, known) = (new List<LocalDate>(), deal.MustHaveDate ?? priority?.MustHaveDate);
        foreach (var word in priority?.Words ?? [])
        {
            if (word.StatedDate > known)
                days.Add(word.On);
            known = word.StatedDate ?? known;
        }
        return days;
    }
}
