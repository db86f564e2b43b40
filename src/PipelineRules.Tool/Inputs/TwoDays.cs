using System.CommandLine;
using NodaTime;
using PipelineRules.Crm;
using PipelineRules.Facts;

namespace PipelineRules.Tool.Inputs;

/// <summary>Where the facts of two days come from: one file with history, two files, or a folder of dated ones.</summary>
internal sealed class TwoDays
{
    private readonly Argument<string?> _facts = new("FACTS")
    {
        Description = "A facts file (JSON), a folder of CSV tables, or - for JSON on standard input; with LATER, that of the first day",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Argument<string?> _later = new("LATER")
    {
        Description = "The facts of the second day, where they are in a file of their own",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<LocalDate?> _from = Day("--from", "The first day; the facts' own when not given, where there are two files");

    private readonly Option<LocalDate?> _to = Day("--to", "The second day; the facts' own when not given");

    private readonly Option<string?> _history = new("--history")
    {
        HelpName = "FOLDER",
        Description =
            "A folder of facts with days in their names, as a nightly import leaves them: the newest of each day or before is read",
    };

    private readonly MapOptions _map = new();

    public void AddTo(Command command)
    {
        command.Add(_facts);
        command.Add(_later);
        command.Add(_from);
        command.Add(_to);
        command.Add(_history);
        _map.AddTo(command);
    }

    /// <summary>What people call the facts.</summary>
    public string Name(ParseResult parsed) =>
        parsed.GetValue(_later) ?? parsed.GetValue(_facts) ?? parsed.GetValue(_history) ?? "facts";

    /// <summary>The pipelines of both days.</summary>
    /// <exception cref="UsageException">It is not said where the facts are, or of which days.</exception>
    public (Pipeline From, Pipeline To) Read(Policy policy, ParseResult parsed, ConsoleHost consoleHost, ProgressRunner progressRunner)
    {
        var (map, from, to) = (_map.Of(parsed), parsed.GetValue(_from), parsed.GetValue(_to));
        return (parsed.GetValue(_history), parsed.GetValue(_facts), parsed.GetValue(_later)) switch
        {
            ({ } folder, var facts, null) => OfFolder(new HistoryFolder(folder), facts),
            ({ }, _, _) => throw new UsageException("--history takes the place of the first file: name one file, or none"),
            (_, { } earlier, { } later) => (Linked(Read(earlier, from)), Linked(Read(later, to))),
            (_, { } facts, null) => OfOneFile(facts),
            _ => throw new UsageException("say where the facts are: FACTS, or --history FOLDER"),
        };

        (Pipeline, Pipeline) OfOneFile(string facts)
        {
            var day = from ?? throw new UsageException("--from says the day to begin with, as 2026-10-01; or name two facts files");
            var later = Linked(Read(facts, to));
            return (progressRunner.While($"looking back to {day:uuuu-MM-dd}", () => later.AsOf(day)), later);
        }

        (Pipeline, Pipeline) OfFolder(HistoryFolder folder, string? facts)
        {
            var day = from ?? throw new UsageException("--from says the day to begin with, as 2026-10-01");
            return (
                Linked(folder.Read(day, map, consoleHost, progressRunner)),
                Linked(facts is null ? folder.Read(to, map, consoleHost, progressRunner) : Read(facts, to)));
        }

        FactSet Read(string name, LocalDate? day) =>
            new FactsDay(consoleHost).Read(FactsSource.Of(name, map, consoleHost, progressRunner), day);

        Pipeline Linked(FactSet facts) => progressRunner.While(
            $"linking {facts.Deals?.Count ?? 0:N0} deals", () => MemoryRelease.Cleared(Pipeline.From(facts, policy)));
    }

    private static Option<LocalDate?> Day(string name, string does) =>
        new(name) { HelpName = "DAY", CustomParser = DayArgument.Parse, Description = $"{does}; as 2026-11-02" };
}
