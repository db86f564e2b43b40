using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;
using PipelineRules.Pipelines.Past;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The recorded changes of properties: whether each is of something that there is, and leads to the next.</summary>
internal sealed class FieldChecks(FactGraph factGraph, IGrouping<string?, FieldChange> changes) : IFactTableVisitor<bool>
{
    private const string Attribute = "attributes.";

    public static void Run(FactGraph factGraph)
    {
        foreach (var ofTable in (factGraph.Facts.FieldChanges ?? []).GroupBy(change => change.Table))
            if (FactTables.Find(ofTable.Key) is { HasIds: true } table)
                table.Accept(new FieldChecks(factGraph, ofTable));
            else
                foreach (var change in ofTable)
                    RowOf(change, factGraph)
                        .Report(
                            true, ProblemCodes.UnknownField, "table",
                            $"has a change in {Printable.Of(change.Table)}, which is no table of facts with ids");
    }

    public bool Visit<TFact>(TypedTable<TFact> table) where TFact : class
    {
        var (wanted, facts) =
            (new HashSet<string?>(changes.Select(change => change.Id)), new Dictionary<string, TFact>(StringComparer.Ordinal));
        foreach (var fact in table.Get(factGraph.Facts) ?? [])
            if (table.Identity[0].Text(fact) is { } id && wanted.Contains(id) && !facts.ContainsKey(id))
                facts.Add(id, fact);
        foreach (var same in changes.GroupBy(change => (change.Id, change.Property)))
            if (same.Key.Id is null || !facts.TryGetValue(same.Key.Id, out var fact))
                RowOf(same.First(), factGraph).Report(true, ProblemCodes.UnknownField, "id", $"has changed, and is not in {table.Name}");
            else if (table.Find(same.Key.Property) is { } property)
                Check(property, fact, [.. same]);
            else
                RowOf(same.First(), factGraph).Report(
                    !IsAttribute(table, same.Key.Property), ProblemCodes.UnknownField, "property",
                    $"has a change of {Printable.Of(same.Key.Property)}, which is no property of {table.Name}");
        return true;
    }

    private static bool IsAttribute(FactTable table, string? property) =>
        property is not null && property.StartsWith(Attribute, StringComparison.Ordinal) && table.Find("attributes") is not null;

    private static CheckedRow RowOf(FieldChange change, FactGraph factGraph) =>
        new(factGraph.Problems, FactTables.FieldChanges.Name, change.Id);

    private void Check<TFact>(TypedProperty<TFact> property, TFact fact, FieldChange[] same) where TFact : class
    {
        var checkedRow = RowOf(same[0], factGraph);
        foreach (var change in same)
        {
            checkedRow.Report(
                change.On is null, ProblemCodes.BrokenHistory, "on",
                $"has a change of {property.Name} without a day, so what it was before is unknown");
            checkedRow.Report(
                !property.TryNormalize(change.From, out _) || !property.TryNormalize(change.To, out _), ProblemCodes.BrokenHistory, "from",
                $"has a change of {property.Name} from {Printable.Quoted(change.From ?? "")} to {Printable.Quoted(change.To ?? "")}, "
                    + $"which cannot be read");
            checkedRow.Report(
                fact is Deal { CreatedOn: { } created } && change.On < created, ProblemCodes.ChangedBeforeCreated, "on",
                $"has a change of {property.Name} on {change.On:uuuu-MM-dd}, before it was created");
        }

        // Where the table of close dates has others, they follow from each other together.
        if (CloseDateMoves.IsOne(same[0]) && factGraph.MovesOf(factGraph.Deals.Place(same[0].Id)).Count != same.Length)
            return;
        var days = same.Where(change => change.On is not null).GroupBy(change => change.On).OrderBy(day => day.Key).ToArray();
        for (var at = 0; at + 1 < days.Length; at++)
            checkedRow.Report(
                !Normal(property, days[at].Select(before => before.To))
                    .Overlaps(Normal(property, days[at + 1].Select(after => after.From))),
                ProblemCodes.BrokenHistory, "from",
                $"has changes of {property.Name} on {days[at].Key:uuuu-MM-dd} and {days[at + 1].Key:uuuu-MM-dd} that do not follow from "
                    + $"each other; before the later one it is unknown");
        var isKnown = !factGraph.Unknown.Contains(same[0].Table ?? "", same[0].Id ?? "", property.Name);
        checkedRow.Report(
            isKnown && days.Length > 0 && !days[days.Length - 1].Any(last => IsOne(property, last.To, property.Text(fact))),
            ProblemCodes.BrokenHistory, "to",
            $"has a last change of {property.Name} that does not lead to what is recorded; before the day of recording it is unknown");
    }

    private static HashSet<string?> Normal(FactProperty property, IEnumerable<string?> texts)
    {
        var values = new HashSet<string?>();
        foreach (var text in texts)
            if (property.TryNormalize(text, out var normal))
                values.Add(normal);
        return values;
    }

    private static bool IsOne(FactProperty property, string? one, string? other) =>
        property.TryNormalize(one, out var first) && property.TryNormalize(other, out var second) && first == second;
}
