using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using System.Threading;
using PipelineRules.Analytics.Backtests;
using PipelineRules.Reports;
using PipelineRules.Tool.Formats;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Pages;
using PipelineRules.Tool.Views.Backtests;

namespace PipelineRules.Tool.Commands;

/// <summary>What the rules said of deals on past days, against what became of them.</summary>
internal sealed class BacktestCommand : ToolCommand
{
    private readonly HistoryInput _input = new();

    private readonly Option<Landmark?[]> _landmarks = new("--landmark")
    {
        HelpName = "LANDMARK",
        Description =
            "When deals are looked at: week1 to week13 or day1 to day92 of each fiscal quarter, or age30 for deals of 30 days; may be "
                + "given more than once; week3 when not given",
        CustomParser = Parse,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<OutcomeGrouping?> _by =
        ChoiceOption.Create("--by", OutcomeGrouping.Stance, "What tables and Markdown group deals by; the other formats have all");

    private readonly ProblemOptions _problems = new();
    private readonly OutputOptions _output = new(AllFormats.Default);

    public BacktestCommand(ConsoleHost consoleHost) : base(
        consoleHost,
        "backtest",
        "Shows what the rules said of deals on past days, without a look into the future, against what became of them",
        new Example("backtest facts.json", "By the stance on the first day of week 3 of each fiscal quarter."),
        new Example("backtest facts.json --landmark age30 --by rule", "By what each rule answered when a deal was 30 days old."),
        new Example("backtest --history nightly --landmark week3 --landmark week6", "From a folder of facts that a nightly import leaves."))
    {
        _input.AddTo(this);
        Add(_landmarks);
        Add(_by);
        _problems.AddTo(this);
        _output.AddTo(this);
        _landmarks.CompletionSources.Add("week3", "week6", "week9", "age30", "age60");
    }

    protected override int Run(ParseResult parsed, CancellationToken stop)
    {
        var progressRunner = new ProgressRunner(Shell, stop);
        var rulebook = _input.Rulebook(parsed, Shell);
        var history = _input.Read(parsed, Shell, progressRunner);
        Landmark[] landmarks = [.. (parsed.GetValue(_landmarks) ?? []).OfType<Landmark>().DefaultIfEmpty(Landmark.Week3)];
        var backtest = progressRunner.While(
            $"looking back from {history.Until:uuuu-MM-dd}", () => Backtest.Run(history, rulebook, landmarks, stop));
        var view = new BacktestView(
            backtest, parsed.GetValue(_by) ?? OutcomeGrouping.Stance,
            () => new PipelineReport(new Evaluator(rulebook).Assess(history.Latest), _input.Name(parsed)) { Backtest = backtest });
        _problems.TellLoud(backtest.Problems, parsed, Shell.Error);
        _output.Write(view, parsed, Shell, stop);
        _problems.Tell(backtest.Problems, parsed, Shell.Error);
        var failures = _problems.Failures(backtest.Problems, parsed).ToArray();
        foreach (var failure in failures)
            Shell.Error.WriteLine(TerminalSafeText.Clean(failure));
        return failures.Length > 0 ? ExitCodes.ConditionHolds : ExitCodes.Done;
    }

    private static Landmark?[] Parse(ArgumentResult argument)
    {
        var names = argument.Tokens.Select(token => token.Value).ToArray();
        foreach (var name in names)
            if (Landmark.Parse(name) is null)
                argument.AddError($"no landmark {name}; there are week1 to week13, day1 to day92, and ages such as age30");
        return [.. names.Select(Landmark.Parse)];
    }
}
