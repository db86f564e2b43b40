using System.Collections.Generic;
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
            CheckEnd(links.Deals.All[place], place, links);
    }

    private static void Check(CloseDateChange change, Row row, Links links)
    {
        PropertyChecks.Run(FactTables.CloseDateChanges, change, row, links);
        row.Report(change.Deal is null, ProblemCodes.MissingId, "deal", "does not say which deal moved");
        row.Report(change.On is null, ProblemCodes.MissingDay, "on", "moved on a day that nobody recorded, so the move does not count");
    }

    private static void CheckEnd(Deal deal, int place, Links links)
    {
        if (deal.Status != DealStatus.Open || links.MovesOf(place) is not { Count: > 0 } moves)
            return;
        var reached = ((IReadOnlyList<CloseDateChange>)moves)[moves.Count - 1].To;
        new Row(links.Problems, Tables.Deals, deal.Id).Report(
            reached != deal.CloseDate, ProblemCodes.HistoryDisagrees, "closeDate", $"is to close on {deal.CloseDate:uuuu-MM-dd}, and its last move led to {reached:uuuu-MM-dd}");
    }
}
