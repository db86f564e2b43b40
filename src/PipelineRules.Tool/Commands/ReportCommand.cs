using System.CommandLine;
using NodaTime;
using PipelineRules.Analytics.Bridges;
using PipelineRules.Reports;
using PipelineRules.Tool.Formats;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Views.Deals;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Commands;

/// <summary>A page for people to look at.</summary>
internal sealed class ReportCommand : PipelineCommand
{
    private readonly Option<LocalDate?> _since = new("--since")
    {
        HelpName = "DAY",
        CustomParser = DayArgument.Parse,
        Description = "Shows too what changed since a day, by the history in the facts",
    };

    public ReportCommand(ConsoleHost consoleHost) : base(
        consoleHost,
        "report",
        "Writes one page of HTML for a forecast call: coverage, dates, what holds the forecast down, every deal and what to ask",
        new HtmlFormat(),
        new Example("report quarter.json --output report.html", "A page that needs no network."),
        new Example("report quarter.json --as-of 2026-10-01 --output then.html", "The same as it stood on a day."),
        new Example("report quarter.json --since 2026-10-26 --output report.html", "With what changed since that day.")) =>
        Add(_since);

    protected override View Report(Assessment assessment, FactsSource facts, ParseResult parsed) => new AssessView(
        new PipelineReport(assessment, FactsName(parsed)) { Bridge = Since(assessment, parsed.GetValue(_since)) },
        facts, FactsAsTyped(parsed), 0);

    private static Bridge? Since(Assessment assessment, LocalDate? day) => day is { } since
        ? Bridge.Create(new Evaluator(assessment.Rulebook).Assess(assessment.Pipeline.AsOf(since)), assessment)
        : null;
}
