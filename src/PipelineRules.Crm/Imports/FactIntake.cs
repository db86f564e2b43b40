using System.Collections.Generic;
using PipelineRules.Crm.Tables;

namespace PipelineRules.Crm.Imports;

/// <summary>The facts that one source gives to its table, in the order of the file.</summary>
internal sealed class FactIntake<T>(FactTable<T> table, bool distinct) : Intake
{
    private readonly List<T> _facts = [];
    private readonly HashSet<object> _seen = [];

    public override void Take(FactCells cells)
    {
        var fact = table.Read(cells);
        if (!distinct || (table.Key(fact) is { } key && _seen.Add(key)))
            _facts.Add(fact);
    }

    /// <summary>Adds the facts to those of earlier sources; where they are to be distinct, only those not there yet.</summary>
    public void AddTo(List<T> facts, HashSet<object> keys)
    {
        foreach (var fact in _facts)
            if (table.Key(fact) is not { } key || keys.Add(key) || !distinct)
                facts.Add(fact);
    }
}
