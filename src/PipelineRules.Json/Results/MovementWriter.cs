using System.Linq;
using PipelineRules.Movement;

namespace PipelineRules.Json.Results;

internal static class MovementWriter
{
    private static readonly JsonColumns<PushCounts> s_pushes = new(
        ("any", (json, pushes) => json.WriteNumberValue(pushes.Any)),
        ("calendarMonth", (json, pushes) => json.WriteNumberValue(pushes.CalendarMonth)),
        ("fiscalQuarter", (json, pushes) => json.Number(pushes.FiscalQuarter)));

    private const int NamedDeals = 10;

    private static readonly (HistoryGaps Gap, string Name)[] s_gaps =
    [
        (HistoryGaps.StartsLate, "startsLate"), (HistoryGaps.Unreadable, "unreadable"), (HistoryGaps.OpenAndClosed, "openAndClosed"),
    ];

    public static readonly JsonColumns<CloseDateMovement> Row = new(
        ("known", (json, movement) => json.WriteBooleanValue(movement.Known)),
        ("pushes", (json, movement) =>
        {
            if (movement.Pushes is { } pushes)
                s_pushes.Write(json, pushes);
            else
                json.WriteNullValue();
        }),
        ("sellerDriven", (json, movement) => json.Number(movement.SellerDriven)),
        ("sellerDrivenAcrossQuarters", (json, movement) => json.Number(movement.SellerDrivenAcrossQuarters)),
        ("customerDriven", (json, movement) => json.Number(movement.CustomerDriven)),
        ("pulls", (json, movement) => json.Number(movement.Pulls)),
        ("netDriftDays", (json, movement) => json.Number(movement.NetDriftDays)),
        ("originalCloseDate", (json, movement) => json.Day(movement.OriginalCloseDate)),
        ("since", (json, movement) => json.Day(movement.Since)),
        ("counting", (json, movement) => json.Number(movement.Counting)),
        ("countingAcrossQuarters", (json, movement) => json.Number(movement.CountingAcrossQuarters)),
        ("countingOutsideCalendar", (json, movement) => json.Number(movement.CountingOutsideCalendar)),
        ("wiped", (json, movement) => json.Number(movement.Wiped)),
        ("slate", (json, movement) => json.Day(movement.Slate)),
        ("lowerBound", (json, movement) => json.WriteBooleanValue(movement.IsLowerBound)),
        ("gaps", (json, movement) => json.Texts(s_gaps.Where(gap => movement.Gaps.HasFlag(gap.Gap)).Select(gap => gap.Name))),
        ("inherited", (json, movement) => json.WriteNumberValue(movement.InheritedFrom.Count)),
        ("inheritedFrom", (json, movement) => json.Texts(movement.InheritedFrom.Skip(movement.InheritedFrom.Count - NamedDeals))));
}
