using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using PipelineRules.Annotations;

namespace Contoso;

/// <summary>Every way to check: nothing is marked.</summary>
public static class Checks
{
    public static void Is_not_null(Deal d) { if (d.Due is not null) Crm.Commit(d); }
    public static void Is_object(Deal d) { if (d.Due is { }) Crm.Commit(d); }
    public static void Is_declared(Deal d) { if (d.Due is { } due) Crm.Commit(d); }
    public static void Is_type(Deal d) { if (d.Due is DateOnly) Crm.Commit(d); }
    public static void Is_type_declared(Deal d) { if (d.Due is DateOnly due) Crm.Commit(d); }
    public static void Has_value(Deal d) { if (d.Due.HasValue) Crm.Commit(d); }
    public static void Not_equal(Deal d) { if (d.Due != null) Crm.Commit(d); }
    public static void Null_on_the_left(Deal d) { if (null != d.Due) Crm.Commit(d); }
    public static void Early_return(Deal d) { if (d.Due is null) return; Crm.Commit(d); }
    public static void Throw(Deal d) { if (d.Due == null) throw new InvalidOperationException(); Crm.Commit(d); }
    public static void Throw_expression(Deal d) { _ = d.Due ?? throw new InvalidOperationException(); Crm.Commit(d); }
    public static void Continue(IEnumerable<Deal> all) { foreach (var d in all) { if (d.Due is null) continue; Crm.Commit(d); } }
    public static void Break(IEnumerable<Deal> all) { foreach (var d in all) { if (d.Due is null) break; Crm.Commit(d); } }
    public static void And(Deal d) { if (Crm.Flip() && d.Due is not null) Crm.Commit(d); }
    public static void And_then(Deal d) { if (d.Due is not null && Crm.Flip()) Crm.Commit(d); }
    public static void Or(Deal d) { if (d.Due is null || Crm.Flip()) return; Crm.Commit(d); }
    public static void Not(Deal d) { if (!(d.Due is null)) Crm.Commit(d); }
    public static void Not_or(Deal d) { if (!(d.Due is null || Crm.Flip())) Crm.Commit(d); }
    public static void Single_and(Deal d) { if (d.Due is not null & Crm.Flip()) Crm.Commit(d); }
    public static void Conditional(Deal d) { var x = d.Due is null ? null : d; if (x is not null) Crm.Commit(x); }
    public static void Conditional_call(Deal d) => Crm.Log(d.Due is null ? "" : Committed(d));
    private static string Committed([RequiresMustHaveDate] Deal d) { Crm.Commit(d); return ""; }
    public static void Coalesce(Deal d) { d.Due = d.Due ?? Crm.Day; Crm.Commit(d); }
    public static void Coalesce_assign(Deal d) { d.Due ??= Crm.Day; Crm.Commit(d); }
    public static void Conditional_access(Deal? d) { if (d?.Due is not null) Crm.Commit(d); }
    public static void Conditional_access_value(Deal? d) { if (d?.Due is { } due) Crm.Commit(d); }
    public static void Conditional_access_return(Deal? d) { if (d?.Due == null) return; Crm.Commit(d); }
    public static void Conditional_has_value(Deal? d) { if (d?.Due.HasValue == true) Crm.Commit(d); }
    public static void Conditional_is_dated(Deal? d) { if (d?.IsDated == true) Crm.Commit(d); }
    public static void Conditional_is_dated_or_false(Deal? d) { if (d?.IsDated ?? false) Crm.Commit(d); }
    public static void Conditional_local(Deal? d) { var due = d?.Due; if (due is not null) Crm.Commit(d!); }
    public static void Conditional_local_return(Deal? d) { var due = d?.Due; if (due is null) return; Crm.Commit(d!); }
    public static void Property_pattern(Deal d) { if (d is { Due: not null }) Crm.Commit(d); }
    public static void Property_pattern_binding(Deal d) { if (d is { Due: { } due }) Crm.Commit(d); }
    public static void Property_pattern_negated(Deal d) { if (d is not { Due: { } due }) return; Crm.Commit(d); }
    public static void Property_pattern_null(Deal d) { if (d is { Due: null }) return; Crm.Commit(d); }
    public static void Property_pattern_declared(object o) { if (o is Deal { Due: not null } d) Crm.Commit(d); }
    public static void Nested_pattern(Deal d) { if (d is { Parent: { Due: not null } p }) Crm.Commit(p); }
    public static void Extended_pattern(Deal d) { if (d is { Parent.Due: not null }) Crm.Commit(d.Parent); }
    public static void Combined_pattern(Deal d) { if (d is { Name: "x", Due: not null }) Crm.Commit(d); }
    public static void And_pattern(Deal d) { if (d.Due is not null and { Year: 2026 }) Crm.Commit(d); }
    public static void Or_pattern(Deal d) { if (d is null or { Due: null }) return; Crm.Commit(d); }
    public static void Bool_in_pattern(Deal d) { if (d is { IsDated: true }) Crm.Commit(d); }
    public static void Tuple_pattern(Deal d, Deal e) { if ((d.Due, e.Due) is ({ }, { })) Crm.Commit(d); }
    public static void Tuple_pattern_not_null(Deal d) { if ((d.Due, d.Name) is (not null, _)) Crm.Commit(d); }
    public static void List_pattern(Deal[] all) { if (all is [{ Due: not null } first, ..]) Crm.Commit(first); }
    public static void Positional_pattern(Sale s) { if (s is (_, { } due, _, _)) Book(s); }
    private static Sale Book(Sale s) => s.Due is null ? s : s with { Close = Crm.Day };
    public static void Relational(Deal d) { if (d.Due > Crm.Day) Crm.Commit(d); }
    public static void Relational_early(Deal d) { if (!(d.Due <= Crm.Day)) return; Crm.Commit(d); }
    public static void Relational_pattern(Deal d) { if (d.Due is { Year: > 2020 }) Crm.Commit(d); }
    public static void Equal_to_a_day(Deal d) { if (d.Due == Crm.Day) Crm.Commit(d); }
    public static void Switch(Deal d) { switch (d.Due) { case null: return; default: Crm.Commit(d); break; } }
    public static void Switch_case(Deal d) { switch (d.Due) { case { } due: Crm.Commit(d); break; } }
    public static void Switch_when(Deal d) { switch (d) { case var x when x.Due is not null: Crm.Commit(x); break; } }
    public static void Switch_type(object o) { switch (o) { case Deal { Due: not null } d: Crm.Commit(d); break; } }
    public static string Switch_expression(Deal d) => d.Due switch { null => "", _ => Committed(d) };
    public static string Switch_expression_whole(Deal d) => d switch { { Due: null } => "", _ => Committed(d) };
    public static string Switch_expression_pattern(Deal d) => d switch { { Due: { } due } => Committed(d), _ => "" };
    public static string Switch_tuple(Deal d, bool b) => (d.Due, b) switch { (null, _) => "", (_, true) => Committed(d), _ => "" };
    public static void Bool_local(Deal d) { var has = d.Due is not null; if (has) Crm.Commit(d); }
    public static void Bool_local_negated(Deal d) { var none = d.Due is null; if (none) return; Crm.Commit(d); }
    public static void Bool_local_and(Deal d) { var has = d.Due is not null && Crm.Flip(); if (has) Crm.Commit(d); }
    public static void Bool_local_or(Deal d) { var none = d.Due is null || Crm.Flip(); if (!none) Crm.Commit(d); }
    public static void Bool_local_twice(Deal d) { var has = d.Due is not null; var both = has && Crm.Flip(); if (both) Crm.Commit(d); }
    public static void Bool_local_set(Deal d) { bool has; if (d.Due is null) has = false; else has = true; if (has) Crm.Commit(d); }
    public static void Bool_and_assign(Deal d) { var ok = Crm.Flip(); ok &= d.Due is not null; if (ok) Crm.Commit(d); }
    public static void Bool_compared(Deal d) { var has = d.Due is not null; if (has == true) Crm.Commit(d); }
    public static void Bool_xor_false(Deal d) { var has = d.Due is not null; if (has != false) Crm.Commit(d); }
    public static void Copied(Deal d) { var due = d.Due; if (due is not null) Crm.Commit(d); }
    public static void Copied_twice(Deal d) { var due = d.Due; var again = due; if (again.HasValue) Crm.Commit(d); }
    public static void Copied_and_assigned(Deal d) { var due = Crm.Maybe(); if (due is null) return; d.Due = due; Crm.Commit(d); }
    public static void Alias(Deal d) { var e = d; if (e.Due is null) return; Crm.Commit(d); }
    public static void Alias_filled() { var d = new Deal(); var e = d; e.Due = Crm.Day; Crm.Commit(d); }
    public static void Joined_alias(Deal a, Deal b) { var d = Crm.Flip() ? a : b; if (d.Due is null) return; Crm.Commit(d); }
    public static void Nested(Deal d) { if (d.Parent?.Due is null) return; Crm.Commit(d.Parent); }
    public static void While(Deal d) { while (d.Due is null) d.Due = Crm.Maybe(); Crm.Commit(d); }
    public static void Do_while(Deal d) { do { d.Due = Crm.Maybe(); } while (d.Due is null); Crm.Commit(d); }
    public static void For() { for (var n = 0; n < 3; n++) { var d = new Deal { Due = Crm.Day }; Crm.Commit(d); } }
    public static void Loop_carried(
        List<Deal> all) { Deal? last = null; foreach (var d in all) { if (d.Due is null) continue; last = d; } if (last
            is not null) Crm.Commit(last); }
    public static void Cast(Deal d) { var due = (DateOnly)d.Due!; Crm.Commit(d); }
    public static void Value(Deal d) { Crm.Log($"{d.Due!.Value}"); Crm.Commit(d); }
    public static void Equals_call(Deal d) { if (Equals(d.Due, null)) return; Crm.Commit(d); }
    public static void Debug_assert(Deal d) { Debug.Assert(d.Due is not null); Crm.Commit(d); }
    public static void Throws(Deal d) { if (d.Due is null) Crm.Stop(); Crm.Commit(d); }
    public static void Requires_condition(Deal d) { Crm.Require(d.Due is not null); Crm.Commit(d); }
    public static void Not_null_argument(Deal d) { Crm.Check(d.Due); Crm.Commit(d); }
    public static void Member_not_null_when(Deal d) { if (d.IsDated) Crm.Commit(d); }
    public static void Member_not_null_when_not(Deal d) { if (!d.IsDated) return; Crm.Commit(d); }
    public static void Own_when(Deal d) { if (d.IsUndated()) return; Crm.Commit(d); }
    public static void Own_when_parameter(Deal d) { if (Crm.HasDate(d)) Crm.Commit(d); }
    public static void Own_ensures(Deal d) { Crm.Ensure(d); Crm.Commit(d); }
    public static void Own_ensures_method(Deal d) { d.Complete(); Crm.Commit(d); }
    public static void Own_returns() => Crm.Commit(Crm.LoadDated());
    public static async Task Own_returns_later() => Crm.Commit(await Crm.LoadDatedAsync().ConfigureAwait(false));
    public static void Own_returns_all() { foreach (var d in Crm.AllDated()) Crm.Commit(d); }
    public static void Required([RequiresMustHaveDate] Deal d) => Crm.Commit(d);
    public static void Required_all([RequiresMustHaveDate] IEnumerable<Deal> all) { foreach (var d in all) Crm.Commit(d); }
    public static void Not_null_when(Deal d) { if (Crm.TryDate(d, out var due)) { d.Due = due; Crm.Commit(d); } }
    public static void Lambda(Deal d) { if (d.Due is null) return; Crm.Run(() => Crm.Commit(d)); }
    public static void In_lambda() => Crm.Run(() => { var d = Crm.Load(); if (d.Due is null) return; Crm.Commit(d); });
    public static void In_local_function(Deal d) { Do(d); static void Do(Deal d) { if (d.Due is not null) Crm.Commit(d); } }
    public static void Asked_before_paths_meet(
        Deal d) { var has = d.Due is not null; if (Crm.Flip()) Crm.Log("x"); if (has) Crm.Commit(d); }
    public static void Asked_before_a_loop(Deal d) { var has = d.Due is not null; while (Crm.Flip()) Crm.Log("x"); if (has) Crm.Commit(d); }
    public static void Of_another_member_that_was_given_nothing() { var s = new Sale("s"); if (s.Close
        is not null) _ = s with { Category = Category.Commit }; }
    public static void Finally(Deal d) { try { if (d.Due is null) return; } finally { Crm.Log("x"); } Crm.Commit(d); }
    public static void Catch(Deal d) { try { d.Due = DateOnly.Parse("x"); } catch (FormatException) { return; } Crm.Commit(d); }
    public static void Using(Deal d) { using (new System.IO.MemoryStream()) { if (d.Due is null) return; } Crm.Commit(d); }
    public static void Lock(Deal d) { lock (d) { if (d.Due is null) return; Crm.Commit(d); } }
    public static IEnumerable<Deal> Iterator(
        IEnumerable<Deal> all) { foreach (var d in all) { if (d.Due is null) yield break; Crm.Commit(d); yield return d; } }
    public static void Correlated(Deal d) { var c = Crm.Flip(); if (c && d.Due is null) return; if (c) Crm.Commit(d); }
}
