using System.Linq;
using PipelineRules.Analytics.Bridges;

namespace PipelineRules.Reports.Html;

/// <summary>The bars of a bridge, one under the other: each begins where the one above it ends, and links to its deals.</summary>
internal sealed class Waterfall
{
    private const int Height = 28;
    private readonly BridgeRow _row;
    private readonly string _anchor;
    private readonly decimal _least;
    private readonly decimal _span;

    public Waterfall(BridgeRow row, string anchor)
    {
        (_row, _anchor) = (row, anchor);
        var (least, most, level) = (decimal.Min(0, row.Starting), decimal.Max(0, row.Starting), row.Starting);
        foreach (var step in row.Steps.Where(step => step.IsChange))
        {
            level += step.Amount;
            (least, most) = (decimal.Min(least, level), decimal.Max(most, level));
        }
        (_least, _span) = (least, most == least ? 1 : most - least);
    }

    public static string Label(BridgeCategory category) => EnumWord.KebabCase(category);

    public static string Anchor(BridgeCategory category) => EnumWord.CamelCase(category);

    public static string Signed(decimal amount) => amount > 0 ? $"+{NumberFormat.Whole(amount)}" : NumberFormat.Whole(amount);

    public void Write(HtmlPage page)
    {
        page.Write(
            $"<svg class=\"waterfall\" width=\"100%\" height=\"{_row.Steps.Count * Height}\" role=\"group\" aria-label=\"From "
                + $"{NumberFormat.Whole(_row.Starting)} to {NumberFormat.Whole(_row.Ending)} {_row.Currency}\">");
        var level = 0m;
        for (var place = 0; place < _row.Steps.Count; place++)
        {
            var step = _row.Steps[place];
            var (from, to) = step.IsChange ? (level, level + step.Amount) : (0, step.Amount);
            Write(page, step, place * Height, from, to);
            level = to;
        }
        page.Raw("</svg>\n");
    }

    private void Write(HtmlPage page, BridgeStep step, int top, decimal from, decimal to)
    {
        if (step.IsChange)
            page.Write(
                $"<a href=\"#{_anchor}-{Anchor(step.Category)}\" aria-label=\"{Label(step.Category)}: {Signed(step.Amount)} "
                    + $"{_row.Currency}, {Plural.Format(step.Deals, "deal")}\">");
        page.Write(
            $"<rect class=\"lane\" y=\"{top}\" width=\"100%\" height=\"{Height - 2}\"/><text x=\"0\" "
                + $"y=\"{top + 18}\">{Label(step.Category)}</text><svg x=\"34%\" y=\"{top + 5}\" width=\"46%\" height=\"16\"><rect "
                + $"class=\"{Look(step)}\" x=\"{Percentage.Format(decimal.Min(from, to) - _least, _span)}\" "
                + $"width=\"{Percentage.Format(decimal.Abs(to - from), _span)}\" height=\"16\"/></svg>");
        page.Write(
            $"<text class=\"amount\" x=\"100%\" y=\"{top + 18}\" text-anchor=\"end\">{
                (step.IsChange ? Signed(step.Amount) : NumberFormat.Whole(step.Amount))}</text>");
        if (step.IsChange)
            page.Raw("</a>");
    }

    private static string Look(BridgeStep step) => !step.IsChange ? "level" : step.Amount < 0 ? "less" : "more";
}
