using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Reports;

/// <summary>The largest deals that somebody is counting on and that are not proactive.</summary>
internal sealed class DealsToWorkOn(PipelineReport report, int top)
{
    public void Write(IPage page)
    {
        var deals = LargestFirst();
        if (deals.Length == 0)
            page.Heading("Every deal that is forecast is proactive.");
        else
            Write(page, deals);
    }

    private void Write(IPage page, DealAssessment[] deals)
    {
        var shown = deals.Take(top == 0 ? int.MaxValue : top).ToArray();
        page.Heading("Counted on and not proactive", $"{deals.Length:N0} of {Count.Of(CountedOn, "deal")}, largest first");
        page.Write(shown.Select(DealCard.Of));
        if (shown.Length < deals.Length)
            page.Write(new Phrase($"{deals.Length - shown.Length:N0} more: --top 0 shows all", Tone.Faint));
        page.Write(new Phrase($"The whole reasoning: pipeline-rules explain {shown[0].Deal.Id} {report.Source}", Tone.Faint));
    }

    private int CountedOn => report.Assessment.Pipeline.OpenDeals.Count(deal => deal.IsForecast);

    private DealAssessment[] LargestFirst() => [.. report.Deals.Where(deal => deal.Deal.IsForecast && deal.Stance < Stance.Proactive)];
}
