using System.CommandLine;
using System.Linq;
using NodaTime;
using PipelineRules.Analytics.Backtests;
using PipelineRules.Tool.RuleFiles;

namespace PipelineRules.Tool.Inputs;

/// <summary>Where a history comes from, one facts file or a folder of dated ones, and by which settings and rules it is judged.</summary>
internal sealed class HistoryInput
{
    private readonly Argument<string?> _facts = new("FACTS")
    {
        Description = "A facts file (JSON) with history, a folder of CSV tables, or - for JSON on standard input",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _history = new("--history")
    {
        HelpName = "FOLDER",
        Description = "Instead of FACTS: a folder of facts with days in their names, as a nightly import leaves them",
    };

    private readonly Option<LocalDate?> _asOf = new("--as-of")
    {
        HelpName = "DAY",
        CustomParser = DayArgument.Parse,
        Description = "The last day to know anything of, as 2026-11-02; the facts' own when not given",
    };

    private readonly MapOptions _map = new();
    private readonly PolicyOption _policy = new();
    private readonly RulesOption _rules = new();

    public void AddTo(Command command)
    {
        command.Add(_facts);
        command.Add(_history);
        command.Add(_asOf);
        _map.AddTo(command);
        _policy.AddTo(command);
        _rules.AddTo(command);
    }

    /// <summary>What people call the facts.</summary>
    public string Name(ParseResult parsed) => parsed.GetValue(_facts) ?? parsed.GetValue(_history) ?? "facts";

    public Rulebook Rulebook(ParseResult parsed, ConsoleHost consoleHost) =>
        _rules.Joined(PipelineRules.Rulebook.From(_policy.Of(parsed)), parsed, consoleHost);

    /// <summary>The history.</summary>
    /// <exception cref="UsageException">It is not said where the facts are, or said twice.</exception>
    public PipelineHistory Read(ParseResult parsed, ConsoleHost consoleHost, ProgressRunner progressRunner)
    {
        var (map, asOf) = (_map.Of(parsed), parsed.GetValue(_asOf));
        return (parsed.GetValue(_facts), parsed.GetValue(_history)) switch
        {
            ({ } facts, null) => PipelineHistory.From(MemoryRelease.Cleared(
                new FactsDay(consoleHost).Read(FactsSource.Of(facts, map, consoleHost, progressRunner), asOf))),
            (null, { } folder) => OfFolder(new HistoryFolder(folder)),
            (null, null) => throw new UsageException("say where the facts are: FACTS, or --history FOLDER"),
            _ => throw new UsageException("--history takes the place of FACTS: give one of them"),
        };

        PipelineHistory OfFolder(HistoryFolder folder)
        {
            LocalDate[] days = [.. folder.Days.Where(day => !(day > asOf))];
            if (days.Length == 0)
                throw new UsageException($"the folder begins on {folder.Days[0]:uuuu-MM-dd}, after {asOf:uuuu-MM-dd}");
            return PipelineHistory.From(days, day => folder.Read(day, map, consoleHost, progressRunner));
        }
    }
}
