using NodaTime;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>
/// The latest statements of a date by their weight: of the owner, of another decider, of anybody; of each, those of one deal before those
/// of all.
/// </summary>
/// <param name="areSignings">Whether it is the signing day, and not the must-have date.</param>
internal sealed class InForcePlaces(bool areSignings = false)
{
    private readonly StakeholderStatement?[] _latest = new StakeholderStatement?[6];

    /// <summary>Takes the next statement, none of which may be older than the last. Of several of one day the later date counts.</summary>
    public void Take(StakeholderStatement statement, int entryDays)
    {
        ref var place = ref _latest[2 * statement.Weight + (statement.DealId is null ? 1 : 0)];
        if (place is null || place.On < statement.On || DateOf(place) < DateOf(statement)
            || (DateOf(place) == DateOf(statement) && !place.WasEnteredWithin(entryDays)))
            place = statement;
    }

    /// <summary>The statement in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="changed">The day on which the owner last said that the priority has changed; what was said before is in force no
    /// more.</param>
    /// <param name="days">How many days a statement is in force, that many included.</param>
    public StakeholderStatement? InForce(LocalDate day, LocalDate? changed, int days)
    {
        foreach (var statement in _latest)
            if (statement is not null && DateHistory.IsStated(statement.On, changed, day, days))
                return statement;
        return null;
    }

    private LocalDate? DateOf(StakeholderStatement statement) => areSignings ? statement.SignsOn : statement.MustHaveDate;
}
