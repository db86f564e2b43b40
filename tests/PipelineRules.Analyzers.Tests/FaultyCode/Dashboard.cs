// A dashboard for managers: counts, colours and sums.
#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PipelineRules;
using PipelineRules.Facts;

namespace Fabrikam.Dashboard
{
    public sealed record Tile(string Title, string Colour, string Value);

    public sealed class ManagerDashboard(Rulebook rulebook)
    {
        public string Render(FactSet facts)
        {
            var assessment = new Evaluator(rulebook).Assess(Pipeline.From(facts)); // PIPERULE1009
            var page = new StringBuilder();
            foreach (var deal in assessment.Deals.OrderBy(deal => deal.Deal.Owner, StringComparer.Ordinal))
                page.Append(Row(deal.Deal.Name, deal.Stance)).AppendLine();
            return page.ToString();
        }

        /// <summary>Two colours for three stances.</summary>
        public static string Row(string name, Stance stance) => $"{name}: {(stance == Stance.Proactive ? "proactive" : "reactive")}"; // PIPERULE1007

        public static int Broken(IEnumerable<Finding> findings) => findings.Count(finding => finding.Answer != AnswerKind.Yes); // PIPERULE1007

        /// <summary>Adds euros to yen.</summary>
        public static Tile Open(IEnumerable<Deal> deals)
        {
            var worth = deals.Where(deal => deal.Status == DealStatus.Open).Sum(deal => deal.Amount?.Amount ?? 0m); // PIPERULE1008
            return new Tile("Open", worth > 1_000_000m ? "green" : "red", $"{worth:N0}");
        }

        public static decimal Largest(IReadOnlyList<Money> amounts)
        {
            var total = 0m;
            foreach (var amount in amounts.OrderByDescending(amount => amount.Amount).Take(10))
                total += amount.Amount; // PIPERULE1008
            return total;
        }
    }
}
