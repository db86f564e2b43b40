using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Movement;

/// <summary>Whether a stakeholder moved the customer's must-have date later, around the day of a push.</summary>
/// <remarks>
/// A statement moves the date when it names a later one than the same stakeholder's statement before it. A stakeholder's first
/// statement moves it when it names a later one than the record, or says that the priority has changed and names no earlier one:
/// the record may have been brought up to date already.
/// </remarks>
internal readonly struct CustomerDates(Deal deal, PriorityContext? priority, Policy policy)
{
    public bool Explain(LocalDate push)
    {
        foreach (var statement in priority?.Statements ?? [])
            if (MovesLater(statement) && Reaches(statement.Word.On, push))
                return true;
        return false;
    }

    private bool MovesLater(DateStatement statement) =>
        statement.Before is { } before ? statement.Stated > before : MovesTheRecord(statement);

    private bool MovesTheRecord(DateStatement first)
    {
        var record = deal.MustHaveDate ?? priority?.MustHaveDate;
        return first.Stated > record || (first.Word.Validation.Outcome == ValidationOutcome.Changed && first.Stated == record);
    }

    private bool Reaches(LocalDate said, LocalDate push)
    {
        var daysBefore = Period.DaysBetween(said, push);
        return daysBefore <= policy.StatementDaysBefore && -daysBefore <= policy.StatementDaysAfter;
    }
}
