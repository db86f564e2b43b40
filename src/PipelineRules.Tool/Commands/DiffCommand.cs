using System;
using System.CommandLine;
using System.Linq;
using System.Threading;
using NodaTime;
using PipelineRules.Analytics.PolicyDiffs;
using PipelineRules.Reports;
using PipelineRules.Tool.Formats;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.RuleFiles;
using PipelineRules.Tool.Views.Diffs;

namespace PipelineRules.Tool.Commands;

/// <summary>What would change by other settings or rules.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private const int FewDeals = 1000;

    private readonly Argument<string> _facts = new("FACTS")
    {
        Description = "A facts file (JSON), a folder of CSV tables (deals.csv, ...), or - for JSON on standard input",
    };

    private readonly Option<LocalDate?> _asOf = new("--as-of")
    {
        HelpName = "DAY",
        CustomParser = DayArgument.Parse,
        Description = "The day as which everything is looked at, as 2026-11-02; the facts' own day, else today, when not given",
    };

    private readonly MapOptions _map = new();

    private readonly Option<string[]> _policies = new("--policy")
    {
        HelpName = "FILE",
        Description = "Settings (JSON): once, to compare with the rule book's own; twice, the old and the new",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string[]> _rules = new("--rules")
    {
        HelpName = "FILE",
        Description = "A DLL of rules: once, to compare with none; twice, the old and the new. It runs that file's code: name only files "
            + "you trust",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> _thresholds = new("--thresholds")
    {
        Description = $"Looks for the values of each setting with which a stance changes, also of more than {FewDeals:N0} deals; it "
            + "assesses them hundreds of times",
    };

    private readonly TopOption _top = new("deals", 20);
    private readonly ProblemOptions _problems = new();
    private readonly OutputOptions _output = new(AllFormats.Default);

    public DiffCommand(ConsoleHost consoleHost) : base(
        consoleHost,
        "diff",
        "Shows what other settings or rules would change: whose stance and by which answer, coverage, and how each rule answers",
        new Example("diff quarter.json --policy old.json --policy new.json", "Two policies on the same deals."),
        new Example("diff quarter.json --policy new.json", "A policy against the rule book's own settings."),
        new Example("diff quarter.json --rules old/Contoso.dll --rules new/Contoso.dll", "Two versions of your company's rules."))
    {
        Add(_facts);
        Add(_asOf);
        _map.AddTo(this);
        Add(_policies);
        Add(_rules);
        Add(_thresholds);
        Add(_top.Option);
        _problems.AddTo(this);
        _output.AddTo(this);
    }

    protected override int Run(ParseResult parsed, CancellationToken stop)
    {
        var (before, after) = Rulebooks(parsed);
        var progressRunner = new ProgressRunner(Shell, stop);
        var source = FactsSource.Of(parsed.GetRequiredValue(_facts), _map.Of(parsed), Shell, progressRunner);
        var facts = MemoryRelease.Cleared(new FactsDay(Shell).Read(source, parsed.GetValue(_asOf)));
        var pipeline = Linked(before(null).Policy);
        var isOnePolicy = before(null).Policy == after(null).Policy;
        var diff = PolicyDiff.Create(
            Assessed(before(null), pipeline), Assessed(after(null), isOnePolicy ? pipeline : Linked(after(null).Policy)));
        var flips = diff.IsEmpty && isOnePolicy || !IsWanted(parsed, pipeline) ? [] : progressRunner.While(
            $"trying {after(null).Policy.Thresholds.Count} settings",
            () => ThresholdFlips.Find(facts, after(null).Policy, policy => after(policy), stop));
        var view = new DiffView(
            diff, flips, IsWanted(parsed, pipeline), _top.Of(parsed),
            new PipelineReport(diff.After, parsed.GetRequiredValue(_facts)) { PolicyDiff = diff });
        _output.Write(view, parsed, Shell, stop);
        var problems = diff.Before.Problems.Concat(diff.After.Problems).Distinct().ToArray();
        _problems.Tell(problems, parsed, Shell.Error);
        var failures = _problems.Failures(problems, parsed).ToArray();
        foreach (var failure in failures)
            Shell.Error.WriteLine(failure);
        return failures.Length > 0 ? ExitCodes.ConditionHolds : ExitCodes.Done;

        Pipeline Linked(Policy policy) =>
            progressRunner.While($"linking {facts.Deals?.Count ?? 0:N0} deals", () => Pipeline.From(facts, policy));

        Assessment Assessed(Rulebook rulebook, Pipeline linked) => progressRunner.While(
            $"asking {rulebook.Rules.Count} rules of {linked.OpenDeals.Count:N0} deals",
            () => new Evaluator(rulebook).Assess(linked, cancellation: stop));
    }

    private bool IsWanted(ParseResult parsed, Pipeline pipeline) => parsed.GetValue(_thresholds) || pipeline.Deals.Count <= FewDeals;

    /// <summary>The two rulebooks, each by its own policy or by another.</summary>
    private (Func<Policy?, Rulebook> Before, Func<Policy?, Rulebook> After) Rulebooks(ParseResult parsed)
    {
        var (policies, files) = (parsed.GetValue(_policies) ?? [], parsed.GetValue(_rules) ?? []);
        if (policies.Length > 2 || files.Length > 2)
            throw new UsageException("two are compared: give --policy and --rules once or twice");
        if (policies.Length + files.Length == 0)
            throw new UsageException("say what to compare: --policy FILE or --rules FILE, each once or twice");
        if (files.Length > 0 && !RuleLoading.IsSupported)
            throw new UsageException(RuleLoading.Refusal);
        var old = policies.Length == 2 ? PolicyOption.Read(policies[0]) : Policy.Default;
        var next = policies.Length > 0 ? PolicyOption.Read(policies[^1]) : Policy.Default;
        return (Create(old, files.Length == 2 ? files[0] : null), Create(next, files.Length > 0 ? files[^1] : null));
    }

    private Func<Policy?, Rulebook> Create(Policy own, string? file)
    {
        DealRule[] rules = [];
        if (file is not null && RuleLoading.IsSupported)
            rules = [.. new RuleFile(file).Joined(Rulebook.BuiltIn, Shell.Error).Rules.Skip(Rulebook.BuiltIn.Rules.Count)
                .Select(rule => rule.Rule)];
        var rulebook = Rulebook.From(own).With(rules);
        return policy => policy is null ? rulebook : Rulebook.From(policy).With(rules);
    }
}
