using System.CommandLine;
using PipelineRules.Reports;
using PipelineRules.Tool.Formats;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Views.Deals;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Commands;

/// <summary>A page for people to look at.</summary>
internal sealed class ReportCommand(ConsoleHost consoleHost) : PipelineCommand(
    consoleHost,
    "report",
    "Writes one page of HTML for a forecast call: coverage, dates, what holds the forecast down, every deal and what to ask",
    new HtmlFormat(),
    new Example("report quarter.json --output report.html", "A page that needs no network."),
    new Example("report quarter.json --as-of 2026-10-01 --output then.html", "The same as it stood on a day."))
{
    protected override View Report(Assessment assessment, FactsSource facts, ParseResult parsed) =>
        new AssessView(new PipelineReport(assessment, FactsName(parsed)), facts, FactsAsTyped(parsed), 0);
}
