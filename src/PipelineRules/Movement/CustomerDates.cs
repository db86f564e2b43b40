using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Movement;

/// <summary>The days on which a stakeholder moved the customer's must-have date later.</summary>
/// <remarks>
/// A statement moves the date when it names a later one than the same stakeholder's statement before it. A stakeholder's first
/// statement moves it when it names a later one than the record, or says that the priority has changed and names no earlier one:
/// the record may have been brought up to date already.
/// </remarks>
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
        var (days, known) = (new List<LocalDate>(), new Dictionary<string, LocalDate>(StringComparer.Ordinal));
        foreach (var word in priority?.Words ?? [])
        {
            if (word.StatedDate is not { } stated)
                continue;
            if (known.TryGetValue(word.By.Id, out var before) ? stated > before : MovesTheRecord(word))
                days.Add(word.On);
            known[word.By.Id] = stated;
        }
        return days;
    }

    private bool MovesTheRecord(SpokenWord first)
    {
        var record = deal.MustHaveDate ?? priority?.MustHaveDate;
        return first.StatedDate > record || (first.Validation.Outcome == ValidationOutcome.Changed && first.StatedDate == record);
    }
}
