using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The history of close dates.</summary>
internal static class HistoryChecks
{
    public static void Run(Links links)
    {
        if (links.Facts.HistoryFrom is { Year: < 1900 or > 2199 } from)
            links.Problems.Add(ProblemCodes.ImplausibleDay, Tables.FactSet, null, "historyFrom", $"the history of close dates begins on {from:uuuu-MM-dd}, which nobody recorded");
        foreach (var change in links.Facts.CloseDateChanges ?? [])
            Check(change, new Row(links.Problems, Tables.CloseDateChanges, change.Deal), links);
        for (var place = 0; place < links.Deals.All.Count; place++)
            CheckWhole(links.Deals.All[place], place, links);
    }

    private static void Check(CloseDateChange change, Row row, Links links)
    {
        PropertyChecks.Run(FactTables.CloseDateChanges, change, row, links);
        row.Report(change.Deal.NullIfBlank() is null, ProblemCodes.MissingId, "deal", "does not say which deal moved");
        row.Report(change.On is null, ProblemCodes.MissingDay, "on", "moved on a day that nobody recorded, so the move does not count, and there were at least as many as are counted");
        var created = links.Deals.Find(change.Deal)?.CreatedOn;
        row.Report(change.On < created, ProblemCodes.MovedBeforeCreated, "on", $"moved on {change.On:uuuu-MM-dd}, before it was created on {created:uuuu-MM-dd}, and the move counts");
    }

    private static void CheckWhole(Deal deal, int place, Links links)
    {
        if (links.Deals.Place(deal.Id) != place)
            return;
        var repeated = links.RepeatedChangesOf(place);
        new Row(links.Problems, Tables.CloseDateChanges, deal.Id).Report(
            repeated > 0, ProblemCodes.DuplicateChange, "on", $"has {repeated} {(repeated == 1 ? "change" : "changes")} of its close date recorded again, with the same day and dates; each counts once");
        if (deal.Status == DealStatus.Open && links.MovesOf(place) is { Count: > 0 } moves && !links.HasUnreadableChanges(place))
            CheckEnd(deal, ((IReadOnlyList<CloseDateChange>)moves)[moves.Count - 1].To, new Row(links.Problems, Tables.Deals, deal.Id));
    }

    private static void CheckEnd(Deal deal, LocalDate? reached, Row row) => row.Report(
        reached != deal.CloseDate, ProblemCodes.HistoryDisagrees, "closeDate", $"{(deal.CloseDate is null ? "has no close date" : "is to close on ")}{deal.CloseDate:uuuu-MM-dd}, and its last change {(reached is null ? "took the date away" : "led to ")}{reached:uuuu-MM-dd}");
}
