using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>The counts of one deal's moves while they are being counted.</summary>
internal sealed class MoveTally(CustomerDates customer, FiscalCalendar calendar)
{
    public CloseDateChange? First { get; private set; }

    public int Pushes { get; private set; }

    public int AcrossMonths { get; private set; }

    public int? AcrossQuarters { get; private set; } = 0;

    public int CustomerDriven { get; private set; }

    public int? SellerDrivenAcrossQuarters { get; private set; } = 0;

    public int Pulls { get; private set; }

    public void Add(CloseDateChange move)
    {
        First ??= move;
        if (move is { On: { } on, From: { } from, To: { } to } && to > from)
            AddPush(on, from, to);
        else if (move.To < move.From)
            Pulls++;
    }

    private void AddPush(LocalDate on, LocalDate from, LocalDate to)
    {
        var (byCustomer, quarters) = (customer.Explain(on) ? 1 : 0, LaterQuarters(from, to));
        Pushes++;
        CustomerDriven += byCustomer;
        AcrossQuarters += quarters;
        AcrossMonths += (to.Year, to.Month).CompareTo((from.Year, from.Month)) > 0 ? 1 : 0;
        SellerDrivenAcrossQuarters += quarters * (1 - byCustomer);
    }

    private int? LaterQuarters(LocalDate from, LocalDate to) =>
        calendar.PeriodOf(from, FiscalGrain.Quarter) is { } quarter ? (to > quarter.End ? 1 : 0) : null;
}
