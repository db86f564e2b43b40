using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using PipelineRules.Json;
using PipelineRules.Reports;
using PipelineRules.Tool.FailConditions;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Views.Deals;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Commands;

/// <summary>The state of a pipeline.</summary>
internal sealed class AssessCommand : PipelineCommand
{
    private const string Open = "open";
    private const string All = "all";

    private readonly TopOption _top = new("deals", 5);

    private readonly Option<WrittenAnswers?> _answers = new("--answers")
    {
        HelpName = "WHICH",
        Description = $"Which answers of each deal JSON has: {Open}, those that are No or Unknown, when not given; or {All}",
        CustomParser = Parse,
    };

    private readonly Option<FailCondition[]> _failOn = new("--fail-on")
    {
        HelpName = "CONDITION",
        Description =
            $"Ends with exit code 1 when it holds; may be given more than once: "
                + $"{string.Join(", ", AllFailConditions.All.Select(failCondition => $"{failCondition.Name} ({failCondition.Holds})"))}",
        CustomParser = AllFailConditions.Parse,
        AllowMultipleArgumentsPerToken = false,
    };

    public AssessCommand(ConsoleHost consoleHost) : base(
        consoleHost,
        "assess",
        "Shows how far quota is covered, and the largest deals that are counted on and not proactive",
        new Example("assess quarter.json", "The state of the pipeline on one screen."),
        new Example(
            "assess quarter.json --as-of 2026-10-01 --format csv --output deals.csv",
            "Every open deal as it stood on a day, for a spreadsheet."),
        new Example(
            "assess exports --map salesforce.map.json --fail-on reactive-forecast",
            "A gate for a nightly run: exit code 1 when a reactive deal is counted on."))
    {
        Add(_top.Option);
        Add(_answers);
        Add(_failOn);
        _answers.CompletionSources.Add(Open, All);
        _failOn.CompletionSources.Add([.. AllFailConditions.All.Select(failCondition => failCondition.Name)]);
    }

    protected override View Report(Assessment assessment, FactsSource facts, ParseResult parsed) =>
        new AssessView(new PipelineReport(assessment, FactsName(parsed)), facts, FactsAsTyped(parsed), _top.Of(parsed),
            parsed.GetValue(_answers) ?? WrittenAnswers.NoAndUnknown);

    private static WrittenAnswers? Parse(ArgumentResult argument)
    {
        var name = argument.Tokens[0].Value;
        if (name is not (Open or All))
            argument.AddError(EnumLabels.NotAmong("kind of answers", name, [Open, All]));
        return name == All ? WrittenAnswers.All : WrittenAnswers.NoAndUnknown;
    }

    protected override IEnumerable<string> Failures(Assessment assessment, ParseResult parsed) =>
        from gate in parsed.GetValue(_failOn) ?? []
        let held = gate.Held(assessment)
        where held is not null
        select $"--fail-on {gate.Name}: {held}";
}
