using PipelineRules.Movement;

namespace PipelineRules.Json.Results;

internal static class MovementLayout
{
    private static readonly Layout<PushCounts> s_pushes = new(
        ("any", (json, pushes) => json.WriteNumberValue(pushes.Any)),
        ("calendarMonth", (json, pushes) => json.WriteNumberValue(pushes.CalendarMonth)),
        ("fiscalQuarter", (json, pushes) => json.Number(pushes.FiscalQuarter)));

    public static readonly Layout<CloseDateMovement> Row = new(
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
        ("since", (json, movement) => json.Day(movement.Since)));
}
