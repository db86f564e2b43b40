using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Contoso;

public static class Unchecked
{
    public static void Parameter(Deal d) => Crm.Commit(d); // PIPERULE1003
    public static void Loaded() { var d = Crm.Load(); d.Close = Crm.Day; } // PIPERULE1003
    public static async Task Awaited() { var d = await Crm.LoadAsync(); d.Close = Crm.Day; } // PIPERULE1003
    public static void Given_unchecked() { var d = new Deal { Due = Crm.Maybe(), Close = Crm.Day }; } // PIPERULE1003
    public static Sale With(Sale s) => s with { Close = Crm.Day }; // PIPERULE1003
    public static void Sequence(IEnumerable<Deal> all) { foreach (var d in all) Crm.Commit(d); } // PIPERULE1003
    public static void Whole_sequence(IEnumerable<Deal> all) => Crm.CommitAll(all); // PIPERULE1003
    public static void Other_filter(IEnumerable<Deal> all) => Crm.CommitAll(all.Where(d => d.Name == "x")); // PIPERULE1003
    public static void Checked_another(Deal d, Deal e) { if (e.Due is null) return; Crm.Commit(d); } // PIPERULE1003
    public static void Checked_on_one_path(Deal d) { if (Crm.Flip() && d.Due is null) return; Crm.Commit(d); } // PIPERULE1003
    public static void Lambda_parameter(List<Deal> all) => all.ForEach(d => Crm.Commit(d)); // PIPERULE1003
    public static void In_select(IEnumerable<Sale> all) { _ = all.Select(s => s with { Close = Crm.Day }).ToList(); } // PIPERULE1003
    public static void Linked(Linked d) { if (d.Due is null) d.Close = Crm.Day; } // PIPERULE1003
    public static void Captured(Deal d) => Crm.Run(() => Crm.Commit(d)); // PIPERULE1003
    public static void Not_what_it_says(Deal d) { if (!Crm.HasDate(d)) Crm.Log("x"); Crm.Commit(d); } // PIPERULE1003
}
