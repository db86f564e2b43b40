using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Reports;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Deals;

/// <summary>The largest deals that somebody is counting on and that are not proactive; of all deals where nobody counts on any.</summary>
internal sealed class DealsToWorkOn(PipelineReport report, string facts, int top)
{
    private readonly int _countedOn = report.Assessment.Pipeline.OpenDeals.Count(deal => deal.IsForecast);

    public void Write(IPage page)
    {
        var deals = report.Assessment.Deals
            .Where(deal => deal.Stance < Stance.Proactive && (deal.Deal.IsForecast || _countedOn == 0)).ToArray();
        if (deals.Length > 0)
            Write(page, deals);
        else if (report.Assessment.Deals.Count > 0)
            page.Heading(_countedOn > 0 ? "Every deal that is counted on is proactive" : "Every deal is proactive");
    }

    private void Write(IPage page, DealAssessment[] deals)
    {
        var shown = deals.OrderByDescending(report.SortAmountOf).Take(top == 0 ? int.MaxValue : top).ToArray();
        page.Heading(
            _countedOn > 0 ? "Counted on and not proactive" : "Not proactive, and nobody counts on any deal",
            $"{deals.Length:N0} of {Plural.Format(_countedOn > 0 ? _countedOn : report.Assessment.Deals.Count, "deal")}, largest first");
        page.Write(shown.Select(DealCard.Create));
        page.Write(
            new Phrase(
                $"{More(deals.Length - shown.Length)}Why: pipeline-rules explain {ShellQuoting.Quote(shown[0].Deal.Id) ?? "DEAL"} {facts}",
                Tone.Faint));
    }

    private static string More(int left) => left > 0 ? $"{left:N0} more: --top 0 shows all. " : "";
}
