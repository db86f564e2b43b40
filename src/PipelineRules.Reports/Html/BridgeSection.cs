using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analytics.Bridges;
using PipelineRules.Coverage;

namespace PipelineRules.Reports.Html;

/// <summary>
/// What changed between two days as a waterfall, open and proactive pipeline, all periods and each of those ahead; each bar leads to its
/// deals.
/// </summary>
internal sealed class BridgeSection(PipelineReport report, Bridge bridge)
{
    private const int Shown = 50;

    public void Write(HtmlPage page)
    {
        var rows = Rows();
        var changes = bridge.ChangesOf(rows);
        page.Write(
            $"<section id=\"bridge\" aria-labelledby=\"h-bridge\"><h2 id=\"h-bridge\">{new Headline(Sentence(rows))}</h2><p "
                + $"class=\"note\">From {bridge.From} to {bridge.To}. Each bar leads to its deals below. A deal that changed in several "
                + $"ways is split in a fixed order, and the bars add up to the cent.</p>");
        for (var place = 0; place < rows.Count; place++)
            Write(page, rows[place], place, [.. changes[rows[place]]]);
        page.Raw("</section>\n");
    }

    private IReadOnlyList<BridgeRow> Rows() =>
    [
        .. bridge.Rows.Where(row => row.By == CoverageBy.Total && row.Steps.Any(step => step.Amount != 0)
            && (row.Period is not { } period || period.Fiscal?.End >= report.Assessment.AsOf))
            .OrderBy(row => row.Currency != report.Currency).ThenBy(row => row.Period).ThenBy(row => row.Measure),
    ];

    private static string Sentence(IReadOnlyList<BridgeRow> rows) => rows.FirstOrDefault(row => row.Period is null) is { } first
        ? $"{Name(first.Measure)} pipeline went from {NumberFormat.Brief(first.Starting)} to {NumberFormat.Brief(first.Ending)} "
            + $"{first.Currency}{Proactive(rows)}"
        : "Nothing that has an amount changed";

    private static string Proactive(IReadOnlyList<BridgeRow> rows) =>
        rows.FirstOrDefault(row => row is { Measure: BridgeMeasure.Proactive, Period: null }) is { } row && row != rows[0]
            ? $", proactive from {NumberFormat.Brief(row.Starting)} to {NumberFormat.Brief(row.Ending)}"
            : "";

    private static void Write(HtmlPage page, BridgeRow row, int place, IReadOnlyList<BridgeChange> changes)
    {
        var period = row.Period is { } one ? $"{one}" : "all periods";
        page.Write(
            $"<details class=\"period\"{(place < 2 ? " open" : "")}><summary><h3>{Name(row.Measure)} pipeline, {period}</h3> "
                + $"{NumberFormat.Brief(row.Starting)} to {NumberFormat.Brief(row.Ending)} {row.Currency}</summary>");
        new Waterfall(row, $"bridge-{place}").Write(page);
        foreach (var bar in changes.Where(change => RowIsChange(change.Category)).GroupBy(change => change.Category))
            WriteDeals(page, row, place, bar.Key, [.. bar]);
        page.Raw("</details>\n");
    }

    private static void WriteDeals(HtmlPage page, BridgeRow row, int place, BridgeCategory category, BridgeChange[] changes)
    {
        page.Write(
            $"<details class=\"well\"><summary>{Waterfall.Label(category)}: {Waterfall.Signed(row[category])} {row.Currency}, "
                + $"{Plural.Format(changes.Length, "deal")}</summary><div class=\"scroll\" "
                + $"id=\"bridge-{place}-{Waterfall.Anchor(category)}\" tabindex=\"-1\"><table><tbody>");
        foreach (var change in changes.Take(Shown))
            WriteDeal(page, change);
        page.Raw("</tbody></table>");
        if (changes.Length > Shown)
            page.Write($"<p class=\"note\">and {changes.Length - Shown:N0} more with smaller amounts</p>");
        page.Raw("</div></details>\n");
    }

    private static void WriteDeal(HtmlPage page, BridgeChange change)
    {
        var deal = change.After ?? change.Before;
        page.Write(
            $"<tr><th scope=\"row\">{new IsolatedName(change.DealId, 40)} {new IsolatedName(deal?.Deal.Name ?? "", 60)}<td>"
                + $"{new IsolatedName(deal?.Owner, 40)}<td class=\"n\">{Waterfall.Signed(change.Amount)}</tr>");
    }

    private static bool RowIsChange(BridgeCategory category) => category is not (BridgeCategory.Starting or BridgeCategory.Ending);

    private static string Name(BridgeMeasure measure) => measure == BridgeMeasure.Open ? "Open" : "Proactive";
}
