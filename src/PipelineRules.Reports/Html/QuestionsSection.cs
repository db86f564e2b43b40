using System.Linq;

namespace PipelineRules.Reports.Html;

/// <summary>The questions, a page for each customer when printed.</summary>
internal sealed class QuestionsSection(PipelineReport report, Headlines headlines)
{
    /// <summary>How many customers a page lists, so that it opens at once.</summary>
    private const int Most = 1_000;

    public void Write(HtmlPage page)
    {
        page.Write(
            $"<section id=\"questions\" aria-labelledby=\"h-questions\"><h2 id=\"h-questions\">{new Headline(headlines.Questions)}</h2>");
        page.Raw(
            "<p class=\"note\">Most at stake first. Follow a customer's name and print: only that page comes out, ready for the visit. <a "
                + "href=\"#questions\">Follow this</a> and print for all of them, a page each.</p>\n");
        foreach (var (agenda, place) in report.Agendas.Take(Most).Select((agenda, place) => (agenda, place)))
            Write(page, agenda, place);
        if (report.Agendas.Count > Most)
            page.Write($"<p class=\"note\">{report.Agendas.Count - Most:N0} more customers: pipeline-rules questions lists them.</p>");
        page.Raw("</section>\n");
    }

    private void Write(HtmlPage page, Agenda agenda, int place)
    {
        page.Write(
            $"<article class=\"agenda\" id=\"customer-{place}\"><h3><a "
                + $"href=\"#customer-{place}\">{new IsolatedName(CustomerName.Format(agenda.Customer))}</a></h3><p class=\"note\">as of "
                + $"{report.Assessment.AsOf} · ");
        foreach (var (deal, at) in agenda.Questions.Select(asked => asked.Deal.Deal).DistinctBy(deal => deal.Id)
            .Select((deal, at) => (deal, at)))
            page.Write(
                $"{(at == 0 ? "" : ", ")}{new IsolatedName(deal.Name)}{
                    (deal.Amount is { } amount ? $" {NumberFormat.Brief(amount.Amount)} {amount.Currency}" : "")}");
        page.Raw("</p>");
        foreach (var addressee in agenda.Questions.GroupBy(asked => AddresseeText.To(asked.Question.Addressee)))
            Write(page, addressee);
        page.Raw("</article>\n");
    }

    private static void Write(HtmlPage page, IGrouping<IsolatedName, AskedQuestion> addressee)
    {
        page.Write($"<h4>{addressee.Key}</h4><ul class=\"asks\">");
        foreach (var same in addressee.GroupBy(asked => $"{asked.Question}"))
            page.Write(
                $"<li class=\"{(same.First().Finding.HoldsDown ? "" : "advice")}\">{same.First().Question.Text} <span "
                    + $"class=\"quiet\">{new IsolatedName(string.Join(", ", same.Select(asked => asked.Deal.Deal.Id).Distinct()), 60)}{
                        (same.First().Finding.HoldsDown ? "" : ", advice")}</span>");
        page.Raw("</ul>");
    }
}
