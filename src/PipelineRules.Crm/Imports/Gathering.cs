using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Tables;

namespace PipelineRules.Crm.Imports;

/// <summary>All that the sources give, by table.</summary>
internal sealed class Gathering
{
    private readonly List<(Table Table, Intake Intake)> _intakes = [];

    public Intake Open(Table table, bool distinct)
    {
        var intake = table.Open(distinct);
        _intakes.Add((table, intake));
        return intake;
    }

    /// <summary>The facts of a table in the order of its sources; null when no source feeds it.</summary>
    public IReadOnlyList<T>? Of<T>(FactTable<T> table)
    {
        var (facts, keys) = (new List<T>(), new HashSet<object>());
        var intakes = _intakes.Where(one => one.Table == table).Select(one => one.Intake).OfType<FactIntake<T>>().ToList();
        intakes.ForEach(intake => intake.AddTo(facts, keys));
        return intakes.Count > 0 ? facts : null;
    }
}
