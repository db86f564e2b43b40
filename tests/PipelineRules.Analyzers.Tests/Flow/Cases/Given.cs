using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Contoso;

/// <summary>Every way to give the date, and what does not forecast: nothing is marked.</summary>
public static class Given
{
    public static void Initializer() => Crm.Commit(new Deal { Due = Crm.Day });
    public static void Initializer_in_any_order() { _ = new Deal { Close = Crm.Day, Due = Crm.Day }; }
    public static void Statements_in_any_order() { var d = new Deal(); d.Close = Crm.Day; d.Category = Category.Commit; d.Due = Crm.Day; }
    public static void Late_due() { var d = new Deal(); Crm.Log("x"); d.Due = Crm.Day; Crm.Commit(d); }
    public static void Positional() { _ = new Sale("s", Crm.Day, Crm.Day); }
    public static void Named() { _ = new Sale("s", Close: Crm.Day, Due: Crm.Day); }
    public static Sale With() { var s = new Sale("s", Due: Crm.Day); return s with { Close = Crm.Day }; }
    public static Sale With_both(Sale s) => s with { Close = Crm.Day, Due = Crm.Day };
    public static Sale With_checked(Sale s) { if (s.Due is null) return s; return s with { Close = s.Due }; }
    public static Sale With_conditional(Sale s) => s.Due is { } due ? s with { Close = due } : s;
    public static void Linked() { _ = new Linked { Close = Crm.Day, Priority = "p" }; }
    public static void Linked_checked(Linked d) { if (d.Priority is null) return; d.Close = Crm.Day; }
    public static void Either(Linked d) { if (d.Due is null && d.Priority is null) return; d.Close = Crm.Day; }
    public static void Both_ways() { var d = new Deal(); if (Crm.Flip()) d.Due = Crm.Day; else d.Due = Crm.Day.AddDays(1); Crm.Commit(d); }
    public static void Conditional() { var d = new Deal { Due = Crm.Flip() ? Crm.Day : Crm.Day.AddDays(1) }; Crm.Commit(d); }
    public static void Coalesced(DateOnly? due) { _ = new Deal { Due = due ?? Crm.Day, Close = Crm.Day }; }
    public static void Checked_local(DateOnly? due) { if (due is null) return; _ = new Deal { Due = due, Close = due }; }
    public static void Checked_value(DateOnly? due) { if (due is { } day) { _ = new Deal { Due = day, Close = day }; } }
    public static void Plain_parameter(DateOnly due) { _ = new Deal { Due = due, Close = due }; }
    public static void Not_forecast() { var d = new Deal { Category = Category.Pipeline }; d.Name = "x"; }
    public static void Not_forecast_by_category() { _ = new Sale("s", Close: Crm.Day, Category: Category.Pipeline); }
    public static void Not_forecast_by_null() { _ = new Deal { Close = null }; }
    public static void Not_forecast_by_default() { _ = new Deal { Close = default }; }
    public static void Not_known_category(Category c) { _ = new Deal { Category = c }; }
    public static void Where(IEnumerable<Deal> all) { foreach (var d in all.Where(d => d.Due is not null)) Crm.Commit(d); }
    public static void Where_value(
        IEnumerable<Deal> all) { foreach (var d in all.Where(x => x.Due.HasValue && x.Name != "")) Crm.Commit(d); }
    public static void Where_block(
        IEnumerable<Deal> all) { foreach (var d in all.Where(x => { if (x.Due is null) return false; return Crm.Flip(); })) Crm.Commit(d); }
    public static void Where_method(IEnumerable<Deal> all) { foreach (var d in all.Where(Crm.HasDate)) Crm.Commit(d); }
    public static void Where_marked(IEnumerable<Deal> all) { foreach (var d in all.Where(d => Crm.HasDate(d))) Crm.Commit(d); }
    public static void Where_relational(IEnumerable<Deal> all) { foreach (var d in all.Where(d => d.Due >= Crm.Day)) Crm.Commit(d); }
    public static void Where_local(
        IEnumerable<Deal> all) { var dated = all.Where(d => d.Due != null).ToList(); foreach (var d in dated) Crm.Commit(d); }
    public static void Where_ordered(IEnumerable<Deal> all) =>
        Crm.CommitAll(all.Where(d => d.Due != null).OrderBy(d => d.Due).Take(3).ToArray());
    public static void Where_twice(IEnumerable<Deal> all) => Crm.CommitAll(all.Where(d => d.Due != null).Where(d => d.Name != ""));
    public static void Where_negated(IEnumerable<Deal> all) => Crm.CommitAll(all.Where(d => !(d.Due == null)));
    public static void Query(IEnumerable<Deal> all) { foreach (var d in from d in all where d.Due is not null select d) Crm.Commit(d); }
    public static void Query_ordered(
        IEnumerable<Deal> all) { foreach (var d in from d in all where d.Due is not null orderby d.Name select d) Crm.Commit(d); }
    public static void First(IEnumerable<Deal> all) => Crm.Commit(all.First(d => d.Due is not null));
    public static void First_or_default(
        IEnumerable<Deal> all) { var d = all.FirstOrDefault(d => d.Due is not null); if (d is not null) Crm.Commit(d); }
    public static void First_of_filtered(IEnumerable<Deal> all) => Crm.Commit(all.Where(d => d.Due is not null).First());
    public static void Single(IEnumerable<Deal> all) => Crm.Commit(all.Single(d => d.Due is not null));
    public static void Find(List<Deal> all) { if (all.Find(d => d.Due is not null) is { } d) Crm.Commit(d); }
    public static void Find_all(List<Deal> all) => Crm.CommitAll(all.FindAll(d => d.Due is not null));
    public static void For_each(List<Deal> all) => all.FindAll(d => d.Due is not null).ForEach(d => Crm.Commit(d));
    public static void Select(
        IEnumerable<Sale> all) { _ = all.Where(s => s.Due is not null).Select(s => s with { Close = s.Due }).ToList(); }
    public static void Function_in_a_loop(
        IEnumerable<Deal> all) { foreach (var d in all) Crm.CommitAll(
            Crm.AllDated().Where(x => x.Due switch { null => false, _ => Crm.Flip() }).ToList()); }
    public static void Select_filled(IEnumerable<Deal> all) => Crm.CommitAll(all.Select(d => new Deal { Due = Crm.Day }));
    public static void All(IEnumerable<Deal> all) { if (all.All(d => d.Due is not null)) Crm.CommitAll(all); }
    public static void None(IEnumerable<Deal> all) { if (all.Any(d => d.Due is null)) return; foreach (var d in all) Crm.Commit(d); }
    public static void Removed(List<Deal> all) { all.RemoveAll(d => d.Due is null); foreach (var d in all) Crm.Commit(d); }
    public static void Grouped(
        IEnumerable<Deal> all) { foreach (var g in all.Where(d => d.Due is not null)
            .GroupBy(d => d.Name)) foreach (var d in g) Crm.Commit(d); }
    public static void Queryable(IQueryable<Deal> all) { foreach (var d in all.Where(d => d.Due != null)) Crm.Commit(d); }
    public static void Listed() { var list = new List<Deal>(); list.Add(new Deal { Due = Crm.Day }); Crm.CommitAll(list); }
    public static void Listed_by_initializer() => Crm.CommitAll(new List<Deal> { new Deal { Due = Crm.Day } });
    public static void Listed_in_a_loop(
        IEnumerable<Deal> all) { var list = new List<Deal>(); foreach (var d in all) if (d.Due
            is not null) list.Add(d); foreach (var d in list) Crm.Commit(d); }
    public static void Array() => Crm.CommitAll(new[] { new Deal { Due = Crm.Day } });
    public static void Expression() => Crm.CommitAll([new Deal { Due = Crm.Day }, .. Crm.AllDated()]);
    public static void Escaped() { var d = new Deal(); Crm.Fill(d); Crm.Commit(d); }
    public static void Escaped_one_way() { var d = new Deal(); if (Crm.Flip()) Crm.Fill(d); else d.Due = Crm.Day; Crm.Commit(d); }
    public static void Escaped_by_call() { var d = new Deal(); d.Touch(); Crm.Commit(d); }
    public static void Escaped_by_constructor() { var d = new Deal(); var f = new Filler(d); f.Fill(); Crm.Commit(d); }
    public static void Escaped_by_lambda() { var d = new Deal(); Crm.Run(() => d.Due = Crm.Day); Crm.Commit(d); }
    public static void Escaped_by_local_function() { var d = new Deal(); Do(); Crm.Commit(d); void Do() => d.Due = Crm.Day; }
    public static void Reassigned_in_lambda() { Deal d = new(); Crm.Run(() => d = Crm.LoadDated()); Crm.Commit(d); }
    public static void Escaped_by_ref() { var d = new Deal(); ref var r = ref d; r = Crm.LoadDated(); Crm.Commit(d); }
    public static void Escaped_by_list() { var d = new Deal(); var list = new List<Deal> { d }; FillAll(list); Crm.Commit(d); }
    private static void FillAll(List<Deal> deals) => deals.ForEach(d => d.Due = Crm.Day);
    public static void Captured_later() { var d = new Deal(); Action commit = () => Crm.Commit(d); d.Due = Crm.Day; commit(); }
    public static void Tuple() { var (d, n) = (new Deal { Due = Crm.Day }, 1); Crm.Commit(d); }
    public static void Swapped() { var a = new Deal { Due = Crm.Day }; var b = Crm.LoadDated(); (a, b) =
        (b, a); Crm.Commit(a); Crm.Commit(b); }
    public static async Task Awaited() { var d = await Crm.LoadAsync(); if (d.Due is null) return; await Task.Yield(); Crm.Commit(d); }
    public static void Retried(Deal d) { if (d.Due is null) return; _ = Crm.Retry(() => { Crm.Commit(d); return 1; }); }
    public static void Constructed(Deal source) { _ = new Special(source) { Close = Crm.Day }; }
    public static void Constructed_with_own_date() { _ = new Special() { Close = Crm.Day }; }
    private sealed class Filler(Deal deal) { public void Fill() => deal.Due = Crm.Day; }
    private sealed class Special : Deal { public Special() => Due = Crm.Day; public Special(Deal source) => Due = source.Due; }
}

public sealed class Holder
{
    private Deal _deal = new();

    public void Filled_elsewhere() { _deal.Due = null; Fill(); _deal.Close = Crm.Day; }
    public void Checked() { if (_deal.Due is null) return; _deal.Close = Crm.Day; }
    public void Created() { _deal = new Deal { Due = Crm.Day }; _deal.Close = Crm.Day; }
    private void Fill() => _deal.Due = Crm.Day;
}
