using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The history of close dates.</summary>
internal static class HistoryChecks
{
    public static void Run(FactGraph factGraph)
    {
        if (factGraph.Facts.HistoryFrom is { } from && !PlausibleDays.Holds(from))
            factGraph.Problems
                .Add(ProblemCodes.ImplausibleDay, TableNames.FactSet, null, "historyFrom",
                    $"the history of close dates begins on {from:uuuu-MM-dd}, which nobody recorded");
        foreach (var change in factGraph.Facts.CloseDateChanges ?? [])
            Check(change, new CheckedRow(factGraph.Problems, TableNames.CloseDateChanges, change.Deal), factGraph);
        for (var place = 0; place < factGraph.Deals.All.Count; place++)
            CheckWhole(factGraph.Deals.All[place], place, factGraph);
    }

    private static void Check(CloseDateChange change, CheckedRow checkedRow, FactGraph factGraph)
    {
        PropertyChecks.Run(FactTables.CloseDateChanges, change, checkedRow, factGraph);
        checkedRow.Report(change.Deal is null, ProblemCodes.MissingId, "deal", "does not say which deal moved");
        checkedRow.Report(
            change.On is null && !IsOfUnknownHistory(change), ProblemCodes.MissingDay, "on",
            "moved on a day that nobody recorded, so the move does not count, and there were at least as many as are counted");
        var created = factGraph.Deals.Find(change.Deal)?.CreatedOn;
        checkedRow.Report(
            change.On < created, ProblemCodes.MovedBeforeCreated, "on",
            $"moved on {change.On:uuuu-MM-dd}, before it was created on {created:uuuu-MM-dd}, and the move counts");
    }

    // A row with nothing but a deal says that the deal's history is not known.
    private static bool IsOfUnknownHistory(CloseDateChange change) => change is { On: null, From: null, To: null };

    private static void CheckWhole(Deal deal, int place, FactGraph factGraph)
    {
        if (factGraph.Deals.Place(deal.Id) != place)
            return;
        var repeated = factGraph.RepeatedChangesOf(place);
        new CheckedRow(factGraph.Problems, TableNames.CloseDateChanges, deal.Id).Report(
            repeated > 0, ProblemCodes.DuplicateChange, "on",
            $"has {repeated} {(repeated == 1 ? "change" : "changes")} of its close date recorded again, with the same day and dates; each "
                + $"counts once");
        if (deal.Status == DealStatus.Open && factGraph.MovesOf(place) is { Count: > 0 } moves && !factGraph.HasUnreadableChanges(place))
            CheckEnd(
                deal, ((IReadOnlyList<CloseDateChange>)moves)[moves.Count - 1].To,
                new CheckedRow(factGraph.Problems, TableNames.Deals, deal.Id));
    }

    private static void CheckEnd(Deal deal, LocalDate? reached, CheckedRow checkedRow) => checkedRow.Report(
        reached != deal.CloseDate, ProblemCodes.HistoryDisagrees, "closeDate",
        $"{(deal.CloseDate is null ? "has no close date" : "is to close on ")}{deal.CloseDate:uuuu-MM-dd}, and its last change "
            + $"{(reached is null ? "took the date away" : "led to ")}{reached:uuuu-MM-dd}");
}
