using System.Collections.Generic;
using NodaTime;

namespace PipelineRules.Movement;

/// <summary>Which pushes of a close date the customer's own must-have date explains.</summary>
/// <param name="slate">The day of the newest statement of the date in force by somebody who was a decider then; null when there is none.</param>
/// <param name="moves">The moves later of the date in force, by statements that were entered in time.</param>
/// <param name="policy">The settings.</param>
internal readonly struct CustomerDates(LocalDate? slate, IReadOnlyList<DateMove> moves, Policy policy)
{
    /// <summary>The day before which no push counts; null when every one does.</summary>
    public LocalDate? Slate => slate;

    public bool Explain(LocalDate push)
    {
        for (var i = 0; i < moves.Count; i++)
            if (Reaches(moves[i].On, push))
                return true;
        return false;
    }

    private bool Reaches(LocalDate said, LocalDate push)
    {
        var daysBefore = Period.DaysBetween(said, push);
        return daysBefore <= policy.StatementDaysBefore && -daysBefore <= policy.StatementDaysAfter;
    }
}
