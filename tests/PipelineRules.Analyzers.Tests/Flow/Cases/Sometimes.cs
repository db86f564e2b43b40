using System;
using System.Collections.Generic;
using System.Linq;

namespace Contoso;

public static class Sometimes
{
    public static void One_way() { var d = new Deal(); if (Crm.Flip()) d.Due = Crm.Day; Crm.Commit(d); } // PIPERULE1002
    public static void Other_way() { var d = new Deal { Due = Crm.Day }; if (Crm.Flip()) d.Due = null; Crm.Commit(d); } // PIPERULE1002
    public static void Conditional() { var d = new Deal { Due = Crm.Flip() ? Crm.Day : null }; Crm.Commit(d); } // PIPERULE1002
    public static void Conditional_argument() { _ = new Sale("s", Crm.Flip() ? Crm.Day : null, Crm.Day); } // PIPERULE1002
    public static void Only_logged(Deal d) { if (d.Due is null) Crm.Log("none"); Crm.Commit(d); } // PIPERULE1002
    public static void Only_logged_in_switch(Deal d) { switch (d.Due) { case null: Crm.Log("none"); break; } Crm.Commit(d); } // PIPERULE1002
    public static void In_a_loop() { var d = new Deal(); while (Crm.Flip()) d.Due = Crm.Day; Crm.Commit(d); } // PIPERULE1002
    public static void In_foreach(IEnumerable<int> many) { var d = new Deal(); foreach (var n in many) d.Due = Crm.Day.AddDays(n); Crm.Commit(d); } // PIPERULE1002
    public static void In_try() { var d = new Deal(); try { d.Due = DateOnly.Parse("x"); } catch (FormatException) { Crm.Log("x"); } Crm.Commit(d); } // PIPERULE1002
    public static void Two_deals() { var d = Crm.Flip() ? new Deal { Due = Crm.Day } : new Deal(); Crm.Commit(d); } // PIPERULE1002
    public static void Either_or(Deal d) { if (d.Due is null || Crm.Flip()) Crm.Commit(d); } // PIPERULE1002
    public static void In_an_array() { Crm.CommitAll(new[] { new Deal(), new Deal { Due = Crm.Day } }); } // PIPERULE1002
    public static void In_a_list() { var list = new List<Deal>(); list.Add(new Deal()); list.Add(new Deal { Due = Crm.Day }); Crm.CommitAll(list); } // PIPERULE1002
    public static void Concat() { Crm.CommitAll(Crm.AllDated().Concat(new[] { new Deal() })); } // PIPERULE1002
    public static void Switch_expression(int n) { var d = new Deal { Due = n switch { 0 => null, _ => Crm.Day } }; Crm.Commit(d); } // PIPERULE1002
    public static void Break_out(IEnumerable<Deal> all) { foreach (var d in all) { if (d.Due is null) { if (Crm.Flip()) continue; } Crm.Commit(d); } } // PIPERULE1002
    public static void Finally_on_both() { var d = new Deal(); try { Crm.Log("x"); d.Due = Crm.Day; } finally { Crm.Commit(d); } } // PIPERULE1002
    public static void Given_by_another_name_in_a_finally_that_throws() { Deal d = new(), e = Crm.Load(); try { try { Crm.Log("x"); } finally { e = d; throw new InvalidOperationException(); } } finally { e.Due = Crm.Day; Crm.Commit(d); } } // PIPERULE1002
    public static void Given_in_an_inner_finally() { var d = new Deal(); try { try { Crm.Stop(); } finally { d.Due ??= Crm.Maybe(); } } finally { Crm.Commit(d); } } // PIPERULE1002
    public static void Goto() { var d = new Deal(); if (Crm.Flip()) goto end; d.Due = Crm.Day; end: Crm.Commit(d); } // PIPERULE1002
    public static void Do_while() { var d = new Deal(); do { Crm.Commit(d); d.Due = Crm.Day; } while (Crm.Flip()); } // PIPERULE1002
}
