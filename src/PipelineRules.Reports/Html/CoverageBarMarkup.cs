using PipelineRules.Coverage;

namespace PipelineRules.Reports.Html;

/// <summary>
/// Coverage of what is to go as a bar: proactive pipeline, then the rest of the open, against marks at the target and at its end.
/// </summary>
internal sealed class CoverageBarMarkup(Policy policy)
{
    private readonly decimal _end = policy.CoverageAmple * 4 / 3;

    public void WriteScale(HtmlPage page)
    {
        page.Write(
            $"<th scope=\"col\" class=\"chart\"><svg class=\"scale\" role=\"img\" aria-label=\"Marks at "
                + $"{NumberFormat.Target(policy.CoverageTarget)} and {NumberFormat.Target(policy.CoverageAmple)}\"><text x=\"0\" "
                + $"y=\"13\">0</text>");
        page.Write(
            $"<text x=\"{Percentage.Format(policy.CoverageTarget, _end)}\" y=\"13\" "
                + $"text-anchor=\"middle\">{NumberFormat.Target(policy.CoverageTarget)}</text><text "
                + $"x=\"{Percentage.Format(policy.CoverageAmple, _end)}\" y=\"13\" "
                + $"text-anchor=\"middle\">{NumberFormat.Target(policy.CoverageAmple)}</text></svg>");
    }

    public void Write(HtmlPage page, CoverageRow row)
    {
        if (row.State != CoverageState.Open)
            page.Write($"<span class=\"quiet\">{(row.State == CoverageState.Met ? "quota met" : "no quota")}</span>");
        else
            Draw(page, row, row.ProactiveToGoCoverage ?? 0, row.ToGoCoverage ?? 0);
    }

    private void Draw(HtmlPage page, CoverageRow row, decimal proactive, decimal open)
    {
        page.Write(
            $"<svg class=\"bar\" role=\"img\" aria-label=\"proactive {NumberFormat.Multiple(row.ProactiveToGoCoverage)}, open "
                + $"{NumberFormat.Multiple(row.ToGoCoverage)}, target {NumberFormat.Target(policy.CoverageTarget)} to "
                + $"{NumberFormat.Target(policy.CoverageAmple)}\">");
        page.Write(
            $"<rect class=\"ground\" width=\"100%\" height=\"100%\"/><rect class=\"unproven\" y=\"4\" height=\"12\" "
                + $"width=\"{Percentage.Format(open, _end)}\"/><rect class=\"proactive\" y=\"4\" height=\"12\" "
                + $"width=\"{Percentage.Format(proactive, _end)}\"/>");
        foreach (var mark in new[] { policy.CoverageTarget, policy.CoverageAmple })
            page.Write(
                $"<line class=\"mark\" x1=\"{Percentage.Format(mark, _end)}\" x2=\"{Percentage.Format(mark, _end)}\" y1=\"0\" y2=\"20\"/>");
        page.Raw(open > _end ? "<text class=\"more\" x=\"100%\" y=\"15\" text-anchor=\"end\">▸</text></svg>" : "</svg>");
    }
}
