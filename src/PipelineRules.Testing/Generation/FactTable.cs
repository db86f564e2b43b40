using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>One table of facts, and how one of its facts is put into it and removed from it: in a live pipeline, and in plain lists.</summary>
internal sealed class FactTable<T>(
    Func<FactSet, IReadOnlyList<T>?> rows,
    Func<FactSet, IReadOnlyList<T>?, FactSet> with,
    Func<T, string?> id,
    Func<LivePipeline, T, LiveChange> put,
    Func<LivePipeline, T, LiveChange> remove)
    where T : class
{
    public IReadOnlyList<T> RowsOf(FactSet facts) => rows(facts) ?? [];

    public FactSet With(FactSet facts, IReadOnlyList<T>? changed) => with(facts, changed);

    public Change Put(T fact) => new(
        $"put {typeof(T).Name} {fact}",
        live => put(live, fact),
        facts => Changed(facts, list => Place(list, fact)),
        before => Namesake(RowsOf(before), fact) is >= 0 and var place ? Put(RowsOf(before)[place]) : Remove(fact));

    public Change Remove(T fact) => new(
        $"remove {typeof(T).Name} {fact}", live => remove(live, fact), facts => Changed(facts, list => TakeOut(list, fact)), _ => null);

    private FactSet Changed(FactSet facts, Action<List<T>> change)
    {
        var (before, list) = (rows(facts), RowsOf(facts).ToList());
        change(list);
        return with(facts, before is not (null or LateRows<T>) ? list : list.Count > 0 ? new LateRows<T>(list) : null);
    }

    private void Place(List<T> list, T fact)
    {
        if (Namesake(list, fact) is >= 0 and var place)
            list[place] = fact;
        else
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
