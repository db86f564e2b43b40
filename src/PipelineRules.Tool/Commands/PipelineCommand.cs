using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using PipelineRules.Tool.Formats;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Commands;

/// <summary>A command that assesses facts and has something to report of them.</summary>
internal abstract class PipelineCommand : ToolCommand
{
    private readonly InputOptions _input = new();
    private readonly ProblemOptions _problems = new();
    private readonly OutputOptions _output;

    protected PipelineCommand(ConsoleHost consoleHost, string name, string does, params IReadOnlyList<Example> examples)
        : this(consoleHost, name, does, AllFormats.Default, examples)
    {
    }

    protected PipelineCommand(ConsoleHost consoleHost, string name, string does, Format format, params IReadOnlyList<Example> examples)
        : base(consoleHost, name, does, examples)
    {
        _output = new(format);
        _input.AddTo(this);
        _problems.AddTo(this);
        _output.AddTo(this);
    }

    /// <summary>What there is to report of an assessment of facts.</summary>
    protected abstract View Report(Assessment assessment, FactsSource facts, ParseResult parsed);

    /// <summary>The conditions that hold and were asked to fail the run, each as a sentence.</summary>
    protected virtual IEnumerable<string> Failures(Assessment assessment, ParseResult parsed) => [];

    protected sealed override int Run(ParseResult parsed, CancellationToken stop)
    {
        var progressRunner = new ProgressRunner(Shell, stop);
        var rulebook = _input.Rulebook(parsed, Shell);
        var facts = _input.Source(parsed, Shell, progressRunner);
        var assessment = Assessed(rulebook, _input.Pipeline(facts, parsed, Shell, progressRunner), progressRunner, stop);
        var view = Report(assessment, facts, parsed);
        var problems = assessment.Problems.Concat(view.Problems).ToArray();
        _problems.TellLoud(problems, parsed, Shell.Error);
        _output.Write(view, parsed, Shell, stop);
        _problems.TellTexts(facts.Texts, parsed, Shell.Error);
        _problems.Tell(problems, parsed, Shell.Error);
        return Verdict([.. Failures(assessment, parsed), .. _problems.Failures(problems, parsed)]);
    }

    protected string FactsName(ParseResult parsed) => _input.Name(parsed);

    /// <summary>The facts and how they are read, as they may be typed after another command.</summary>
    protected string FactsAsTyped(ParseResult parsed) => _input.AsTyped(parsed);

    private static Assessment Assessed(Rulebook rulebook, Pipeline pipeline, ProgressRunner progressRunner, CancellationToken stop) =>
        progressRunner.While(
        $"asking {rulebook.Rules.Count} rules of {pipeline.OpenDeals.Count:N0} deals",
        () => new Evaluator(rulebook).Assess(pipeline, cancellation: stop));

    private int Verdict(IReadOnlyList<string> failures)
    {
        foreach (var failure in failures)
            Shell.Error.WriteLine(Pages.TerminalSafeText.Clean(failure));
        return failures.Any() ? ExitCodes.ConditionHolds : ExitCodes.Done;
    }
}
