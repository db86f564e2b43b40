using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analytics.Calendars;
using PipelineRules.Coverage;

namespace PipelineRules.Reports.Html;

/// <summary>How much of what sellers do falls on their own period ends, and how they move close dates.</summary>
internal sealed class CalendarSection(SellerCalendar calendar)
{
    private const double Longest = 6;

    public void Write(HtmlPage page)
    {
        page.Write(
            $"<section id=\"calendar\" aria-labelledby=\"h-calendar\"><h2 id=\"h-calendar\">{new Headline(Sentence())}</h2><p "
                + $"class=\"note\">For coaching, not for pay. How often something was done on the last 3 working days of the seller's own "
                + $"months, quarters and years, in multiples of what chance would give; lines are 95 % intervals. "
                + $"{string.Join("; ", calendar.LeftOut.Select(Said))}. {calendar.Options.Permutations:N0} permutations, seed "
                + $"{calendar.Options.Seed}.</p>");
        if (calendar.Quarters.Count > 0)
            WriteParts(page);
        page.Raw("</section>\n");
    }

    private static string Said(LeftOut left) =>
        $"{EnumWord.CamelCase(left.Activity)}: taken out {left.OnWeekends:N0} on weekends, {left.OnCustomersDates:N0} by customers' dates";

    private string Sentence()
    {
        if (calendar.Quarters.Count == 0)
            return "The history covers no whole fiscal quarter";
        var claims = calendar.Indexes.Where(index => index is { By: CoverageBy.Total, IsClaimed: true }).ToArray();
        return claims.Length == 0
            ? "Nothing that everybody does bunches on the sellers' own period ends more than chance may have it"
            : $"More than chance on the sellers' own period ends: {string.Join(", ", claims.Select(Name))}";
    }

    private static string Name(PeriodEndIndex index) => FormattableString.Invariant(
        $"{EnumWord.CamelCase(index.Activity)} at {EnumWord.CamelCase(index.Grain)} ends {index.Index:0.0} times");

    private void WriteParts(HtmlPage page)
    {
        WriteIndexes(page, CoverageBy.Total, true);
        WriteIndexes(page, CoverageBy.Team, false);
        WriteIndexes(page, CoverageBy.Owner, false);
        if (calendar.HasMoves)
            WriteHabits(page);
        else
            page.Raw("<p class=\"note\">Pushes and pulls are unknown: there is no history of close dates.</p>\n");
    }

    private void WriteIndexes(HtmlPage page, CoverageBy by, bool isOpen)
    {
        var rows = calendar.Indexes.Where(row => row.By == by && row.AtEnds.Of > 0).ToArray();
        if (rows.Length == 0)
            return;
        page.Write(
            $"<details class=\"period\"{(isOpen ? " open" : "")}><summary><h3>{Title(by)}</h3></summary><div class=\"scroll\" "
                + $"tabindex=\"0\" role=\"region\" aria-label=\"Period ends\"><table class=\"rates\"><thead><tr><th scope=\"col\">who<th "
                + $"scope=\"col\">what<th scope=\"col\">end of<th scope=\"col\" class=\"n\">at the end<th scope=\"col\" "
                + $"class=\"n\">of<th scope=\"col\" class=\"n wide\">by chance<th scope=\"col\" class=\"n\">index<th scope=\"col\" "
                + $"class=\"chart\"><span class=\"unseen\">drawing</span></tr></thead><tbody>");
        foreach (var row in rows)
            Write(page, row);
        page.Raw("</tbody></table></div></details>\n");
    }

    private static string Title(CoverageBy by) => by switch
    {
        CoverageBy.Total => "Everybody",
        CoverageBy.Team => "By team",
        _ => "By seller",
    };

    private static void Write(HtmlPage page, PeriodEndIndex row)
    {
        page.Write(
            $"<tr><th scope=\"row\">{new IsolatedName(Who(row.By, row.Who), 40)}<td>{EnumWord.CamelCase(row.Activity)}<td>"
                + $"{EnumWord.CamelCase(row.Grain)}<td class=\"n\">{row.AtEnds.Count:N0}<td class=\"n\">{row.AtEnds.Of:N0}<td "
                + $"class=\"n wide\">{FormattableString.Invariant($"{row.Expected:0.0}")}");
        if (row is { IsTooFew: false, Index: { } index, Interval: { } interval })
        {
            var said = FormattableString.Invariant($"{index:0.0} ({interval.Low:0.0}-{interval.High:0.0})");
            page.Write($"<td class=\"n{(row.IsClaimed ? " under" : "")}\">{said}<td class=\"drawn\">");
            RateBar.Draw(page, said, index, interval, Longest);
        }
        else
        {
            page.Raw("<td class=\"n quiet\">too few<td class=\"drawn\">");
        }
        page.Raw("</tr>\n");
    }

    private void WriteHabits(HtmlPage page)
    {
        page.Raw(
            "<h4>How close dates are moved, of pushes that no date of the customer's explains</h4><div class=\"scroll\" tabindex=\"0\" "
                + "role=\"region\" aria-label=\"Moves\"><table class=\"rates\"><thead><tr><th scope=\"col\">who<th scope=\"col\" "
                + "class=\"n\">after the date had passed<th scope=\"col\" class=\"chart\"><span class=\"unseen\">drawing</span><th "
                + "scope=\"col\" class=\"n\">mass pushes<th scope=\"col\" class=\"n\">pulls into the running quarter<th scope=\"col\" "
                + "class=\"chart\"><span class=\"unseen\">drawing</span></tr></thead><tbody>");
        foreach (var row in calendar.Habits)
        {
            page.Write($"<tr><th scope=\"row\">{new IsolatedName(Who(row.By, row.Who), 40)}");
            RateBar.Write(page, row.AfterTheDate);
            page.Write($"<td class=\"n\">{row.MassPushes:N0}");
            RateBar.Write(page, row.IntoTheQuarter);
            page.Raw("</tr>\n");
        }
        page.Raw("</tbody></table></div>\n");
    }

    private static string Who(CoverageBy by, string? who) => by switch
    {
        CoverageBy.Total => "everybody",
        CoverageBy.Team => $"team of {who}",
        _ => who ?? "nobody",
    };
}
