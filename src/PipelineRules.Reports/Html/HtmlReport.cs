using System;
using System.IO;
using System.Text;

namespace PipelineRules.Reports.Html;

/// <summary>
/// Writes a report as one page of HTML that needs nothing beside it: no network, no file, and no script but for sorting and filtering.
/// </summary>
public static class HtmlReport
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the page.</summary>
    /// <param name="utf8">Where to; it is flushed and stays open.</param>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream utf8, PipelineReport report)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(report);
        using var text = new StreamWriter(utf8, Utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
        Write(new HtmlPage(text), report);
    }

    private static void Write(HtmlPage page, PipelineReport report)
    {
        var headlines = new Headlines(report);
        new Head(headlines).Write(page);
        new Summary(report, headlines).Write(page);
        if (report.Bridge is { } bridge)
            new BridgeSection(report, bridge).Write(page);
        if (report.PolicyDiff is { } diff)
            new PolicyDiffSection(diff).Write(page);
        if (report.Backtest is { } backtest)
            new BacktestSection(backtest).Write(page);
        if (report.SellerCalendar is { } calendar)
            new CalendarSection(calendar).Write(page);
        new CoverageSection(report, headlines).Write(page);
        new DatesSection(report, headlines).Write(page);
        new HoldsSection(report, headlines).Write(page);
        new RepairSection(report, headlines).Write(page);
        new DealsSection(report, headlines).Write(page);
        new QuestionsSection(report, headlines).Write(page);
        new Footer(report).Write(page);
        page.Raw("</body>\n</html>\n");
    }
}
