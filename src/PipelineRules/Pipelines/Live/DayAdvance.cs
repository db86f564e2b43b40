using NodaTime;

namespace PipelineRules.Pipelines.Live;

/// <summary>What comes into view, or leaves it, when the day moves from one to the other.</summary>
internal sealed class DayAdvance(LocalDate from, LocalDate to, Policy policy)
{
    private readonly LocalDate _earlier = LocalDate.Min(from, to);
    private readonly LocalDate _later = LocalDate.Max(from, to);

    public void Touch(LiveTables tables, ChangeImpact changeImpact)
    {
        tables.Stakeholders.Touch(one => Hold(one.LeftOn), changeImpact);
        tables.Priorities.Touch(one => Hold(one.DoneOn) || Hold(one.ChangedOn), changeImpact);
        tables.Validations.Touch(word => Hold(word.On) || Hold(word.RecordedOn) || Lapses(word.On), changeImpact);
        tables.Deals.Touch(deal => Hold(deal.CreatedOn) || Hold(deal.ClosedOn), changeImpact);
        tables.Moves.Touch(move => Hold(move.On), changeImpact);
        tables.FieldChanges.Touch(change => Hold(change.On), changeImpact);
        tables.Waivers.Touch(waiver => Hold(waiver.From), changeImpact);
    }

    /// <summary>Everything, where a day is seen by its histories.</summary>
    public static void TouchAll(LiveTables tables, ChangeImpact changeImpact)
    {
        tables.Priorities.Touch(_ => true, changeImpact);
        tables.Deals.Touch(_ => true, changeImpact);
    }

    /// <summary>Whether what was said on a day is in force on one of the two days and not on the other.</summary>
    private bool Lapses(LocalDate? said) =>
        said is { } on
            && DateHistory.IsStated(on, null, _earlier, policy.StatedDays) != DateHistory.IsStated(on, null, _later, policy.StatedDays);

    private bool Hold(LocalDate? day) => day > _earlier && day <= _later;
}
