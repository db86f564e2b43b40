using System;
using System.CommandLine;
using System.Linq;
using PipelineRules.Pipelines;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Views.Deals;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Commands;

/// <summary>The whole reasoning of one deal.</summary>
internal sealed class ExplainCommand : PipelineCommand
{
    private readonly Argument<string> _deal = new("DEAL") { Description = "The deal's id, or its name where only one deal is called that" };

    public ExplainCommand(ConsoleHost consoleHost) : base(
        consoleHost,
        "explain",
        "Shows one deal's stance, every answer that it rests on, and what to ask in which order",
        new Example("explain D-17 quarter.json", "Why deal D-17 has the stance it has, and what would change that."),
        new Example(
            "explain D-17 quarter.json --as-of 2026-10-01 --format markdown", "The same as it stood on a day, for a mail or a wiki.")) =>
        Arguments.Insert(0, _deal);

    protected override View Report(Assessment assessment, FactsSource facts, ParseResult parsed) =>
        new ExplainView(new Evaluator(assessment.Rulebook).Assess(Found(assessment.Pipeline, parsed.GetRequiredValue(_deal))), assessment);

    private static DealContext Found(Pipeline pipeline, string wanted)
    {
        if (pipeline.Find(wanted) is { } deal)
            return deal;
        var called = pipeline.Deals.Where(each => string.Equals(each.Name, wanted, StringComparison.OrdinalIgnoreCase)).ToArray();
        return called switch
        {
            [var one] => one,
            [] => throw new UsageException(
                EnumLabels.NotKnown(
                    "deal", wanted, pipeline.Deals.Select(each => each.Id).Concat(pipeline.Deals.Select(each => each.Name)))),
            _ => throw new UsageException(
                $"{called.Length:N0} deals are called {wanted}: say {string.Join(" or ", called.Take(3).Select(each => each.Id))}"),
        };
    }
}
