using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Laws;

/// <summary>The facts dated up to a day, written out by hand: what hindsight is checked against.</summary>
internal static class DatedUpTo
{
    public static FactSet Day(FactSet facts, LocalDate day) => facts with
    {
        AsOf = day,
        Rates = [.. facts.Rates!.Where(rate => Known(rate.On, day))],
        Stakeholders = [.. facts.Stakeholders!.Select(one => one with { LeftOn = Known(one.LeftOn, day) ? one.LeftOn : null })],
        Priorities = [.. facts.Priorities!.Select(one => one with
        {
            DoneOn = Known(one.DoneOn, day) ? one.DoneOn : null,
            ChangedOn = Known(one.ChangedOn, day) ? one.ChangedOn : null,
        })],
        Validations = [.. facts.Validations!.Where(word => Known(word.On, day) && Known(word.RecordedOn, day))],
        Waivers = [.. facts.Waivers!.Where(waiver => Known(waiver.From, day))],
        Deals = [.. facts.Deals!.Where(deal => Known(deal.CreatedOn, day)).Select(deal => Then(deal, facts, day))],
        CloseDateChanges = facts.CloseDateChanges?.Where(move => Known(move.On, day)).ToArray(),
    };

    private static bool Known(LocalDate? dated, LocalDate day) => dated is null || dated <= day;

    private static Deal Then(Deal deal, FactSet facts, LocalDate day)
    {
        var later = facts.CloseDateChanges?.Where(move => move.Deal == deal.Id && move.On > day).ToArray() ?? [];
        var open = Known(deal.ClosedOn, day) || day == facts.AsOf ? deal : deal with { Status = DealStatus.Open, ClosedOn = null };
        return later.Length == 0 ? open : open with { CloseDate = Earliest(later).From };
    }

    private static CloseDateChange Earliest(CloseDateChange[] later)
    {
        var day = later.Where(move => move.On == later.Min(one => one.On)).ToArray();
        return day.Order(ByDates)
            .FirstOrDefault(
                move => day.Count(other => other.From == move.From) > day.Count(other => other.To == move.From),
                day.Order(ByDates).First());
    }

    private static readonly Comparer<CloseDateChange> ByDates = Comparer<CloseDateChange>.Create((one, other) =>
        Nullable.Compare(one.From, other.From) is not 0 and var order ? order : Nullable.Compare(one.To, other.To));
}
