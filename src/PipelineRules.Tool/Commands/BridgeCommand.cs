using System.CommandLine;
using System.Linq;
using System.Threading;
using PipelineRules.Analytics.Bridges;
using PipelineRules.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Reports;
using PipelineRules.Tool.Formats;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.RuleFiles;
using PipelineRules.Tool.Views.Bridges;

namespace PipelineRules.Tool.Commands;

/// <summary>What changed between two days, and what it was worth.</summary>
internal sealed class BridgeCommand : ToolCommand
{
    private readonly TwoDays _days = new();
    private readonly PolicyOption _policy = new();
    private readonly RulesOption _rules = new();
    private readonly Option<CoverageBy?> _by = ChoiceOption.Create("--by", CoverageBy.Total, "Whose pipeline a row sums up");
    private readonly Option<string?> _who =
        new("--who") { HelpName = "ID", Description = "Only this owner, or with --by team this manager's team" };
    private readonly Option<string?> _period =
        new("--period") { HelpName = "FY2027-Q1", Description = "Only this period; overdue and undated are periods too" };
    private readonly Option<BridgeMeasure?> _measure =
        ChoiceOption.Create<BridgeMeasure>("--measure", "Only all open pipeline, or only what is proactive of it");
    private readonly Option<CoverageBasis?> _basis =
        ChoiceOption.Create(
            "--basis", CoverageBasis.CloseDate,
            "Whose date puts a deal in a period: the seller's, or the customer's latest signature date");
    private readonly Option<FiscalGrain?> _grain = ChoiceOption.Create("--grain", FiscalGrain.Quarter, "How long a period is");
    private readonly TopOption _top = new("deals of each bar", 3);
    private readonly ProblemOptions _problems = new();
    private readonly OutputOptions _output = new(AllFormats.Default);

    public BridgeCommand(ConsoleHost consoleHost) : base(
        consoleHost,
        "bridge",
        "Shows how pipeline changed from one day to another: what is new, won, lost, moved, pushed, grown, and by which deals",
        new Example("bridge quarter.json --from 2026-10-01", "From a day to that of the facts, by the history in the file."),
        new Example("bridge monday.json friday.json --period FY2027-Q1", "From one file to another, for one quarter."),
        new Example("bridge --history nightly --from 2026-10-01 --by team", "From a folder of facts that a nightly import leaves."))
    {
        _days.AddTo(this);
        _policy.AddTo(this);
        _rules.AddTo(this);
        Add(_by);
        Add(_who);
        Add(_period);
        Add(_measure);
        Add(_basis);
        Add(_grain);
        Add(_top.Option);
        _problems.AddTo(this);
        _output.AddTo(this);
    }

    protected override int Run(ParseResult parsed, CancellationToken stop)
    {
        var progressRunner = new ProgressRunner(Shell, stop);
        var rulebook = _rules.Joined(Rulebook.From(_policy.Of(parsed)), parsed, Shell);
        var (from, to) = _days.Read(rulebook.Policy, parsed, Shell, progressRunner);
        var (before, after) = (Assessed(from), Assessed(to));
        var bridge = progressRunner.While(
            $"comparing {from.Deals.Count:N0} and {to.Deals.Count:N0} deals",
            () => Bridge.Create(
                before, after, parsed.GetValue(_basis) ?? CoverageBasis.CloseDate, parsed.GetValue(_grain) ?? FiscalGrain.Quarter));
        var view = new BridgeView(bridge, Filter(parsed), _top.Of(parsed), new PipelineReport(after, _days.Name(parsed)) { Bridge = bridge });
        var problems = before.Problems.Concat(after.Problems).Distinct().ToArray();
        _output.Write(view, parsed, Shell, stop);
        _problems.Tell(problems, parsed, Shell.Error);
        var failures = _problems.Failures(problems, parsed).ToArray();
        foreach (var failure in failures)
            Shell.Error.WriteLine(failure);
        return failures.Length > 0 ? ExitCodes.ConditionHolds : ExitCodes.Done;

        Assessment Assessed(Pipeline pipeline) => progressRunner.While(
            $"asking {rulebook.Rules.Count} rules of {pipeline.OpenDeals.Count:N0} deals",
            () => new Evaluator(rulebook).Assess(pipeline, cancellation: stop));
    }

    private BridgeFilter Filter(ParseResult parsed) => new(
        parsed.GetValue(_measure),
        parsed.GetValue(_by) ?? (parsed.GetValue(_who) is null ? CoverageBy.Total : CoverageBy.Owner),
        parsed.GetValue(_who),
        parsed.GetValue(_period));
}
