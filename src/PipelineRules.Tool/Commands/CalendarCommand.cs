using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using System.Threading;
using NodaTime;
using PipelineRules.Analytics.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Reports;
using PipelineRules.Tool.Formats;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Pages;
using PipelineRules.Tool.Views.Calendars;

namespace PipelineRules.Tool.Commands;

/// <summary>Whose calendar deals are created, pushed and won by.</summary>
internal sealed class CalendarCommand : ToolCommand
{
    private readonly HistoryInput _input = new();
    private readonly Option<LocalDate?> _from =
        Day("--from", "The first day to look at; that of the first whole quarter of the history when not given");
    private readonly Option<LocalDate?> _to = Day("--to", "The last day to look at; that of the last whole quarter when not given");

    private readonly Option<int?> _seed = new("--seed")
    {
        HelpName = "N",
        Description = "What the permutations are drawn with; the same seed gives the same figures; 1 when not given",
        CustomParser = Parse,
    };

    private readonly Option<CoverageBy?> _by =
        ChoiceOption.Create("--by", CoverageBy.Total, "Whose habits tables and Markdown show; the other formats have all");

    private readonly ProblemOptions _problems = new();
    private readonly OutputOptions _output = new(AllFormats.Default);

    public CalendarCommand(ConsoleHost consoleHost) : base(
        consoleHost,
        "calendar",
        "Shows how much sellers win, push and create deals at their own period ends, against chance; for coaching, not for pay",
        new Example("calendar facts.json", "Everybody together, at the ends of months, quarters and years."),
        new Example("calendar facts.json --by owner --from 2025-01-01", "Every seller's habits since a day."),
        new Example("calendar --history nightly --by team", "From a folder of facts that a nightly import leaves."))
    {
        _input.AddTo(this);
        Add(_from);
        Add(_to);
        Add(_seed);
        Add(_by);
        _problems.AddTo(this);
        _output.AddTo(this);
    }

    protected override int Run(ParseResult parsed, CancellationToken stop)
    {
        var progressRunner = new ProgressRunner(Shell, stop);
        var rulebook = _input.Rulebook(parsed, Shell);
        var history = _input.Read(parsed, Shell, progressRunner);
        var facts = progressRunner.While("reading the moves", history.ToFacts);
        var pipeline = progressRunner.While($"linking {facts.Deals?.Count ?? 0:N0} deals", () => Pipeline.From(facts, rulebook.Policy));
        var options = new CalendarOptions(parsed.GetValue(_from), parsed.GetValue(_to), parsed.GetValue(_seed) ?? 1);
        var calendar = progressRunner.While("comparing with chance", () => SellerCalendar.From(pipeline, options, stop));
        var view = new CalendarView(
            calendar, parsed.GetValue(_by) ?? CoverageBy.Total,
            () => new PipelineReport(new Evaluator(rulebook).Assess(pipeline), _input.Name(parsed)) { SellerCalendar = calendar });
        _problems.TellLoud(pipeline.Problems, parsed, Shell.Error);
        _output.Write(view, parsed, Shell, stop);
        _problems.Tell(pipeline.Problems, parsed, Shell.Error);
        var failures = _problems.Failures(pipeline.Problems, parsed).ToArray();
        foreach (var failure in failures)
            Shell.Error.WriteLine(TerminalSafeText.Clean(failure));
        return failures.Length > 0 ? ExitCodes.ConditionHolds : ExitCodes.Done;
    }

    private static int? Parse(ArgumentResult argument)
    {
        if (int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
            return seed;
        argument.AddError($"--seed is {argument.Tokens[0].Value}; it must be a whole number");
        return null;
    }

    private static Option<LocalDate?> Day(string name, string does) =>
        new(name) { HelpName = "DAY", CustomParser = DayArgument.Parse, Description = $"{does}; as 2026-11-02" };
}
