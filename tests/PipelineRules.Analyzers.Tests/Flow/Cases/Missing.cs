using System;
using System.Collections.Generic;
using PipelineRules.Annotations;

namespace Contoso;

public static class Missing
{
    public static void Created_empty() { var d = new Deal(); Crm.Commit(d); } // PIPERULE1001
    public static void Created_with_close_date() { _ = new Deal { Close = Crm.Day }; } // PIPERULE1001
    public static void Created_with_category() { _ = new Deal { Category = Category.Commit }; } // PIPERULE1001
    public static void Created_with_both() { _ = new Deal { Category = Category.Commit, Close = Crm.Day }; } // PIPERULE1001
    public static Deal Returned() => new() { Close = Crm.Day }; // PIPERULE1001
    public static Deal Target_typed() { Deal d = new() { Close = Crm.Day }; return d; } // PIPERULE1001
    public static void Positional() { _ = new Sale("s", null, Crm.Day); } // PIPERULE1001
    public static void Named() { _ = new Sale("s", Close: Crm.Day); } // PIPERULE1001
    public static void Named_category() { _ = new Sale("s", Category: Category.Commit); } // PIPERULE1001
    public static Sale With() { var s = new Sale("s"); return s with { Close = Crm.Day }; } // PIPERULE1001
    public static Sale With_taken_away(Sale s) => s with { Close = Crm.Day, Due = null }; // PIPERULE1001
    public static void Set_to_null() { var d = Crm.LoadDated(); d.Due = null; d.Close = Crm.Day; d.Name = "x"; } // PIPERULE1001
    public static void Set_to_default() { var d = new Deal { Due = default }; Crm.Commit(d); } // PIPERULE1001
    public static void Assigned_later() { var d = new Deal(); Crm.Log("x"); d.Close = Crm.Day; } // PIPERULE1001
    public static void Category_later() { var d = new Deal(); d.Category = Category.BestCase; } // PIPERULE1001
    public static void Null_local() { DateOnly? due = null; var d = new Deal { Due = due }; Crm.Commit(d); } // PIPERULE1001
    public static void Known_null(Deal d) { if (d.Due is null) Crm.Commit(d); } // PIPERULE1001
    public static void Known_null_by_equality(Deal d) { if (d.Due == null) Crm.Commit(d); } // PIPERULE1001
    public static void Known_null_by_value(Deal d) { if (!d.Due.HasValue) Crm.Commit(d); } // PIPERULE1001
    public static void Known_null_by_pattern(Deal d) { if (d is { Due: null }) Crm.Commit(d); } // PIPERULE1001
    public static void Known_null_in_else(Deal d) { if (d.Due is { } due) Crm.Log($"{due}"); else Crm.Commit(d); } // PIPERULE1001
    public static void Taken_away_after_the_check(Deal d) { var known = Crm.HasDate(d); d.Due = null; if (known) Crm.Commit(d); } // PIPERULE1001
    public static void Where_nothing_is_asked_in_a_try() { Deal? d = null; try { if (d.Due is null) Crm.Log("x"); } finally { Crm.Commit(new Deal()); } } // PIPERULE1001
    public static void Guard_the_wrong_way(Deal d) { if (d.Due is not null) return; Crm.Commit(d); } // PIPERULE1001
    public static void Alias() { var d = new Deal(); var e = d; Crm.Commit(e); } // PIPERULE1001
    public static void Both_ways() { var d = new Deal(); if (Crm.Flip()) d.Name = "a"; else d.Name = "b"; Crm.Commit(d); } // PIPERULE1001
    public static void In_a_loop() { foreach (var name in new[] { "a", "b" }) { var d = new Deal { Name = name }; Crm.Commit(d); } } // PIPERULE1001
    public static void Different_deals() { var d = new Deal { Due = Crm.Day }; var e = new Deal(); Crm.Commit(d); Crm.Commit(e); } // PIPERULE1001
    public static void In_an_array() { Crm.CommitAll(new[] { new Deal() }); } // PIPERULE1001
    public static void In_a_collection_expression() { Crm.CommitAll([new Deal()]); } // PIPERULE1001
    public static void As_params() { Crm.CommitSome(new Deal(), new Deal()); } // PIPERULE1001
    public static void Marked_method() { Crm.Book(new Deal(), "x"); } // PIPERULE1001
    public static void Added(Forecast f) { f.Deals.Add(new Deal()); } // PIPERULE1001
    public static void Held(Forecast f) { f.Best = new Deal(); } // PIPERULE1001
    public static void Passed_as_dated() { Crm.NeedsDate(new Deal()); } // PIPERULE1001
    public static void Called_as_dated() { new Deal().Forecast(Crm.Day); } // PIPERULE1001
    public static void Interface() { _ = new Order { Close = Crm.Day }; } // PIPERULE1001
    public static void Filtered_to_none(IEnumerable<Deal> all) { foreach (var d in System.Linq.Enumerable.Where(all, d => d.Due == null)) Crm.Commit(d); } // PIPERULE1001
    public static void Linked_to_nothing() { var d = new Linked(); d.Close = Crm.Day; } // PIPERULE1001
    public static void Linked_to_null() { _ = new Linked { Close = Crm.Day, Priority = null }; } // PIPERULE1001
    public static void In_try() { var d = new Deal(); try { Crm.Commit(d); } finally { Crm.Log("x"); } } // PIPERULE1001
    public static void In_catch() { var d = new Deal(); try { Crm.Log("x"); } catch (InvalidOperationException) { Crm.Commit(d); } } // PIPERULE1001
    public static void In_finally() { var d = new Deal(); try { Crm.Log("x"); } finally { Crm.Commit(d); } } // PIPERULE1001
    public static void In_a_filter() { try { Crm.Log("x"); } catch (InvalidOperationException) when (Crm.Weighed(new Deal())) { Crm.Log("y"); } } // PIPERULE1001
    public static void In_a_catch_around_a_finally() { var d = new Deal(); try { try { Crm.Log("x"); } finally { Crm.Log("y"); } } catch (InvalidOperationException) { Crm.Commit(d); } } // PIPERULE1001
    public static void In_a_finally_around_a_loop() { var d = new Deal(); try { while (Crm.Flip()) Crm.Log("x"); } finally { Crm.Commit(d); } } // PIPERULE1001
    public static void In_a_finally_behind_a_return() { var d = new Deal(); try { return; } finally { Crm.Commit(d); } } // PIPERULE1001
    public static void In_a_using() { var d = new Deal(); using (new System.IO.StringReader("")) Crm.Commit(d); } // PIPERULE1001
    public static void In_a_lock(object door) { var d = new Deal(); lock (door) Crm.Commit(d); } // PIPERULE1001
    public static void Behind_a_jump_back() { var d = new Deal(); again: if (Crm.Flip()) { Crm.Log("x"); goto again; } Crm.Commit(d); } // PIPERULE1001
    public static bool In_a_returned_choice() => Crm.Flip() ? Crm.Weighed(new Deal()) : Crm.Flip(); // PIPERULE1001
    public static void Taken_away_in_a_finally() { var d = new Deal { Due = Crm.Day }; try { Crm.Log("x"); } finally { d.Due = null; } Crm.Commit(d); } // PIPERULE1001
    public static void Taken_away_in_a_short_finally() { var d = new Deal(); DateOnly? due = null; try { Crm.Log("x"); } finally { d.Due ??= due; } Crm.Commit(d); } // PIPERULE1001
    public static void In_a_lambda() { Crm.Run(() => Crm.Commit(new Deal())); } // PIPERULE1001
    public static void In_a_local_function() { Do(); void Do() => Crm.Commit(new Deal()); } // PIPERULE1001
    public static void In_switch(Deal d) { switch (d.Due) { case null: Crm.Commit(d); break; default: Crm.Commit(d); break; } } // PIPERULE1001
    public static IEnumerable<Deal> In_an_iterator() { yield return new Deal { Close = Crm.Day }; } // PIPERULE1001
    public static void Compound() { var d = new Deal(); d.Close ??= Crm.Day; } // PIPERULE1001
    public static Deal Field = new() { Close = Crm.Day }; // PIPERULE1001
    public static Deal Property { get; } = new() { Close = Crm.Day }; // PIPERULE1001
    public static void Through_a_tuple() { var (d, n) = (new Deal(), 1); Crm.Commit(d); } // PIPERULE1001
    public static void By_condition() { var d = new Deal { Close = Crm.Flip() ? Crm.Day : Crm.Day.AddDays(1) }; } // PIPERULE1001
    public static void Ensured_another(Deal other) { var d = new Deal(); Crm.Ensure(other); Crm.Commit(d); } // PIPERULE1001
    public static void Bool_local(Deal d) { var has = d.Due is not null; if (!has) Crm.Commit(d); } // PIPERULE1001
    public static void Copy_local(Deal d) { var due = d.Due; if (due == null) Crm.Commit(d); } // PIPERULE1001
}
