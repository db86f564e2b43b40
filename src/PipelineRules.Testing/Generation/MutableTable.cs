using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>One table of facts, and how one of its facts is put into it and removed from it in plain lists.</summary>
internal sealed class MutableTable<T>(
    Func<FactSet, IReadOnlyList<T>?> rows,
    Func<FactSet, IReadOnlyList<T>?, FactSet> with,
    Func<T, string?> id,
    Func<T, FactChange> put)
    where T : class, IFactRecord
{
    public IReadOnlyList<T> RowsOf(FactSet facts) => rows(facts) ?? [];

    public FactSet With(FactSet facts, IReadOnlyList<T>? changed) => with(facts, changed);

    public Change Put(T fact) => new(
        put(fact),
        facts => Changed(facts, list => Place(list, fact)),
        before => Namesake(RowsOf(before), fact) is >= 0 and var place ? Put(RowsOf(before)[place])
            : rows(before) is { } list && (put(fact).Kind == FactChangeKind.Add || !list.Contains(fact)) ? Remove(fact)
            : null);

    public Change Remove(T fact) => new(FactChange.Remove(fact), facts => Changed(facts, list => TakeOut(list, fact)), _ => null);

    private FactSet Changed(FactSet facts, Action<List<T>> change)
    {
        var list = RowsOf(facts).ToList();
        change(list);
        return with(facts, rows(facts) is null && list.Count == 0 ? null : list);
    }

    private void Place(List<T> list, T fact)
    {
        if (Namesake(list, fact) is >= 0 and var place)
            list[place] = fact;
        else if (put(fact).Kind == FactChangeKind.Add || !string.IsNullOrWhiteSpace(id(fact)) || !list.Contains(fact))
            list.Add(fact);
    }

    private void TakeOut(List<T> list, T fact)
    {
        var place = string.IsNullOrWhiteSpace(id(fact)) ? list.FindLastIndex(fact.Equals) : Namesake(list, fact);
        if (place >= 0)
            list.RemoveAt(place);
    }

    private int Namesake(IReadOnlyList<T> list, T fact) =>
        string.IsNullOrWhiteSpace(id(fact)) ? -1 : Array.FindIndex([.. list], one => id(one) == id(fact));
}
