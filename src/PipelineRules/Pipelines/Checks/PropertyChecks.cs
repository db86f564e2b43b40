using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Checks;

/// <summary>
/// What every table is checked for, by its properties: days that nobody plans for, and references to facts that are not there.
/// </summary>
internal static class PropertyChecks
{
    public static void Run<TFact>(TypedTable<TFact> table, TFact fact, CheckedRow checkedRow, FactGraph factGraph) where TFact : class
    {
        foreach (var property in table.References)
            Check(property, property.Get(fact), checkedRow, factGraph);
        foreach (var property in table.ReferenceLists)
            if (property.Get(fact) is { } ids)
                for (var i = 0; i < ids.Count; i++)
                    Check(property, ids[i], checkedRow, factGraph);
        foreach (var property in table.Days)
            checkedRow.Day(property.Name, property.Get(fact));
    }

    private static void Check(FactProperty property, string? to, CheckedRow checkedRow, FactGraph factGraph)
    {
        if (to is { } id && property.References is { } table && !factGraph.MayHave(table, id))
            checkedRow.Refers(property.Name, FactTables.Find(table)?.Noun ?? table, id);
    }
}
