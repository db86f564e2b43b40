using NodaTime;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>
/// Checks the days on which deals were closed. An export knows of no day after its own: a closed deal whose day lies ahead is closed all
/// the same, and on which day is not known.
/// </summary>
internal sealed class ClosingDays(LocalDate exported, ImportLog log)
{
    public Deal Checked(Deal deal)
    {
        if (deal.Status == DealStatus.Open || !(deal.ClosedOn > exported))
            return deal;
        log.Add(
            FactTables.Deals.Name, deal.Id, "closedOn",
            $"{Printable.Of(deal.Id)} is {(deal.Status == DealStatus.Won ? "won" : "lost")}, and its day of closing, "
                + $"{deal.ClosedOn:uuuu-MM-dd}, lies after the export, so the day counts as unknown");
        return deal with { ClosedOn = null };
    }
}
