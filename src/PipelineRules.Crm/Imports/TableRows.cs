using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Tables;

namespace PipelineRules.Crm.Imports;

/// <summary>The facts of a table in the order of its sources.</summary>
internal sealed class TableRows<T>(
    TableReader<T> table, IReadOnlyList<(PresentSource Source, SourceRows<T> Rows)> sources, IReadOnlySet<string> absorbed)
{
    private readonly bool _isDistinct = sources.Any(one => one.Source.Map.Distinct);

    public IEnumerable<T> Read(ImportLog log) => sources.Any(one => one.Source.Map.Fills) ? Filled(log) : Walked(sources, log);

    private List<T> Filled(ImportLog log)
    {
        var facts = Walked([.. sources.Where(one => !one.Source.Map.Fills)], log).ToList();
        var places = new Dictionary<object, int>();
        for (var place = 0; place < facts.Count; place++)
            if (table.Key(facts[place]) is { } key)
                places.TryAdd(key, place);
        foreach (var more in Walked([.. sources.Where(one => one.Source.Map.Fills)], log))
            if (table.Key(more) is { } key && places.TryGetValue(key, out var place))
                facts[place] = table.Filled(facts[place], more);
        return facts;
    }

    private IEnumerable<T> Walked(IReadOnlyList<(PresentSource Source, SourceRows<T> Rows)> sources, ImportLog log)
    {
        var (keys, repeated) = (new HashSet<object>(), new RepeatedDeals());
        foreach (var (source, rows) in sources)
            foreach (var fact in rows.Read(log, repeated))
                if (Counts(fact, source.Map.Distinct, keys))
                    yield return fact;
        if (repeated.Flaw is { } flaw)
            log.Add(table.Name, null, null, flaw);
    }

    private bool Counts(T fact, bool distinct, HashSet<object> keys)
    {
        if (absorbed.Count > 0 && table.DealOf(fact) is { } deal && absorbed.Contains(deal))
            return false;
        if (!_isDistinct)
            return true;
        return table.Key(fact) is { } key ? keys.Add(key) || !distinct : !distinct;
    }
}
