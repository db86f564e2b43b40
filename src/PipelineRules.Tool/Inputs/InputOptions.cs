using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NodaTime;
using PipelineRules.Tool.RuleFiles;

namespace PipelineRules.Tool.Inputs;

/// <summary>Where the facts come from, as of which day, and by which settings and rules they are judged.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string> _facts = new("FACTS")
    {
        Description = "A facts file (JSON), a folder of CSV tables (deals.csv, ...), or - for JSON on standard input",
    };

    private readonly Option<LocalDate?> _asOf = new("--as-of")
    {
        HelpName = "DAY",
        CustomParser = DayArgument.Parse,
        Description =
            "The day as which everything is looked at, as 2026-11-02; what is dated later is unseen. The facts' own day, else today, when "
                + "not given",
    };

    private readonly MapOptions _map = new();

    private readonly PolicyOption _policy = new();

    private readonly RulesOption _rules = new();

    private readonly List<Option> _options = [];

    public void AddTo(Command command)
    {
        command.Add(_facts);
        command.Add(_asOf);
        _map.AddTo(command);
        _policy.AddTo(command);
        _rules.AddTo(command);
        _options.AddRange(command.Options);
    }

    /// <summary>What was typed to say all this, as it may be typed again after another command.</summary>
    public string AsTyped(ParseResult parsed) =>
        string.Join(' ', _options.SelectMany(option => Given(parsed, option)).Prepend(ShellQuoting.Quote(Name(parsed)) ?? "FACTS"));

    private static IEnumerable<string> Given(ParseResult parsed, Option option) =>
        (parsed.GetResult(option)?.Tokens ?? []).Select(token => $"{option.Name} {ShellQuoting.Quote(token.Value) ?? "..."}");

    public string Name(ParseResult parsed) => parsed.GetRequiredValue(_facts);

    public Rulebook Rulebook(ParseResult parsed, ConsoleHost consoleHost) =>
        _rules.Joined(PipelineRules.Rulebook.From(_policy.Of(parsed)), parsed, consoleHost);

    public FactsSource Source(ParseResult parsed, ConsoleHost consoleHost, ProgressRunner progressRunner) =>
        FactsSource.Of(Name(parsed), _map.Of(parsed), consoleHost, progressRunner);

    public Pipeline Pipeline(FactsSource source, ParseResult parsed, ConsoleHost consoleHost, ProgressRunner progressRunner)
    {
        var policy = _policy.Of(parsed);
        var facts = MemoryRelease.Cleared(new FactsDay(consoleHost).Read(source, parsed.GetValue(_asOf)));
        return progressRunner.While(
            $"linking {facts.Deals?.Count ?? 0:N0} deals", () => MemoryRelease.Cleared(PipelineRules.Pipeline.From(facts, policy)));
    }
}
