using System.CommandLine;
using System.Linq;
using System.Threading;
using PipelineRules.Reports;
using PipelineRules.Tool.Formats;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.RuleFiles;
using PipelineRules.Tool.Views.Rules;

namespace PipelineRules.Tool.Commands;

/// <summary>What is asked of deals.</summary>
internal sealed class RulesCommand : ToolCommand
{
    private readonly Argument<string?> _name = new("NAME")
    {
        Description = "The rule to show in detail; all in a list when not given",
        HelpName = "NAME",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly PolicyOption _policy = new();
    private readonly RulesOption _rules = new();
    private readonly OutputOptions _output = new(AllFormats.Default);

    public RulesCommand(ConsoleHost consoleHost) : base(
        consoleHost,
        "rules",
        "Lists the rules, what each asks of a deal, and what its answers do to the stance",
        new Example("rules", "All rules by topic."),
        new Example("rules forecast-meets-the-must-have-date", "One rule in detail."),
        new Example("rules --rules Contoso.PipelineRules.dll", "The rule book's and your company's own."))
    {
        Add(_name);
        _policy.AddTo(this);
        _rules.AddTo(this);
        _output.AddTo(this);
        _name.CompletionSources.Add([.. Rulebook.BuiltIn.Rules.Select(rule => rule.Name)]);
    }

    protected override int Run(ParseResult parsed, CancellationToken stop)
    {
        var rulebook = _rules.Joined(Rulebook.From(_policy.Of(parsed)), parsed, Shell);
        _output.Write(
            parsed.GetValue(_name) is { } name ? new RuleView(Found(rulebook, name)) : new RulesView(rulebook), parsed, Shell, stop);
        return ExitCodes.Done;
    }

    private static ListedRule Found(Rulebook rulebook, string name) => rulebook.Rules.FirstOrDefault(rule => rule.Name == name)
        ?? throw new UsageException(EnumLabels.NotKnown("rule", name, rulebook.Rules.Select(rule => rule.Name)));
}
