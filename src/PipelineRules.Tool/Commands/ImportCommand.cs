using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using NodaTime;
using PipelineRules.Crm;
using PipelineRules.Facts;
using PipelineRules.Json;
using PipelineRules.Tool.Formats;
using PipelineRules.Tool.Imports;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Outputs;

namespace PipelineRules.Tool.Commands;

/// <summary>A facts file out of a CRM's export.</summary>
internal sealed class ImportCommand : ToolCommand
{
    private readonly Argument<string> _export =
        new("EXPORT") {
            Description = "The export: a CSV, Excel or JSON file, compressed or not, a folder of them, or - for standard input" };
    private readonly MapOptions _map = new();
    private readonly ProblemOptions _problems = new();

    private readonly Option<LocalDate?> _asOf = new("--as-of")
    {
        HelpName = "DAY",
        CustomParser = DayArgument.Parse,
        Description = "The day of the export, as 2026-11-02; today when not given",
    };

    private readonly Option<bool> _check = new("--check")
    {
        Description = "Lists which facts the export can and cannot give, and which rules can only answer unknown; writes no facts",
    };

    private readonly OutputOptions _output = new(AllFormats.Default);

    public ImportCommand(ConsoleHost consoleHost) : base(
        consoleHost,
        "import",
        "Makes a facts file out of a CRM's export",
        new Example(
            "import export --preset salesforce --set mustHaveDate=Must_Have_Date__c -o facts.json",
            "A folder of Data Export tables, with the field in which your organisation keeps the must-have date."),
        new Example(
            "import all-deals.csv --preset hubspot --map mine.json -o facts.json",
            "One file, with a map of your own fields laid over the preset."),
        new Example("import export --preset salesforce --check", "What the export has, what it lacks, and what the rules can make of it."))
    {
        Add(_export);
        _map.AddTo(this);
        Add(_asOf);
        Add(_check);
        _output.AddTo(this);
        _problems.AddTo(this);
    }

    protected override int Run(ParseResult parsed, CancellationToken stop)
    {
        var (map, path) = (_map.Of(parsed), parsed.GetRequiredValue(_export));
        if (!parsed.GetValue(_check) && parsed.GetResult("--format") is not null)
            throw new UsageException("--format is for --check: a facts file is always JSON");
        if (map is null && Directory.Exists(path) && !parsed.GetValue(_check))
            return Tables(path, parsed, stop);
        if (map is null)
            throw new UsageException(WithoutMap);
        using var input = new ExportInput(path, Shell, stop);
        return parsed.GetValue(_check) ? Check(input.Path, map, parsed, stop) : Import(input.Path, map, parsed, stop);
    }

    private int Import(string path, CsvMap map, ParseResult parsed, CancellationToken stop)
    {
        using var export = CsvExport.Open(path, map, stop);
        var asOf = parsed.GetValue(_asOf) ?? export.AsOf ?? Today;
        new ProgressRunner(Shell, stop).While(
            $"importing {parsed.GetRequiredValue(_export)}",
            () => Write(utf8 => Write(utf8, export.Stream(asOf)), parsed, stop),
            () => export.PartRead);
        return Told(export, export.Problems, parsed);
    }

    /// <summary>The facts of a folder of tables, which needs no map.</summary>
    private int Tables(string folder, ParseResult parsed, CancellationToken stop)
    {
        var facts = TablesOf(folder, parsed, stop);
        Write(utf8 => FactsFile.Write(utf8, facts), parsed, stop);
        return Told(null, facts.Problems ?? [], parsed);
    }

    private FactSet TablesOf(string folder, ParseResult parsed, CancellationToken stop)
    {
        try
        {
            return new FactsDay(Shell).Read(FactsSource.Of(folder, null, Shell, new ProgressRunner(Shell, stop)), parsed.GetValue(_asOf));
        }
        catch (UnreadableCsvException none) when (none.File == folder)
        {
            throw new UsageException(WithoutMap);
        }
    }

    private static string WithoutMap =>
        $"say which CRM wrote the export: --preset {string.Join(", ", CsvPreset.Names)}; or --map; or let pipeline-rules init EXPORT "
            + $"propose a map";

    private int Check(string path, CsvMap map, ParseResult parsed, CancellationToken stop)
    {
        using var export = CsvExport.Look(path, map, stop);
        if (export.Error is null)
            new ProgressRunner(Shell, stop).While(
                $"looking through {parsed.GetRequiredValue(_export)}", () => Walked(export, parsed), () => export.PartRead);
        _output.Write(new CheckReport(new ExportCheck(export.Feeds), export.Texts), parsed, Shell, stop);
        if (export.Error is not { } flaw)
            return Told(null, export.Problems, parsed);
        Shell.Error.WriteLine(Pages.TerminalSafeText.Clean(flaw.Message));
        return ExitCodes.Unusable;
    }

    private LocalDate Today => LocalDate.FromDateTime(Shell.Clock.GetLocalNow().DateTime);

    /// <summary>Reads what there is, so that its texts are counted and its problems found.</summary>
    private int Walked(CsvExport export, ParseResult parsed)
    {
        var facts = export.Stream(parsed.GetValue(_asOf) ?? export.AsOf ?? Today);
        return (facts.Deals?.Count() ?? 0) + (facts.CloseDateChanges?.Count() ?? 0);
    }

    private int Told(CsvExport? export, IReadOnlyList<Problem> problems, ParseResult parsed)
    {
        _problems.TellLoud(problems, parsed, Shell.Error);
        _problems.TellTexts(export?.Texts ?? [], parsed, Shell.Error);
        _problems.Tell(problems, parsed, Shell.Error);
        return Verdict([.. _problems.Failures(problems, parsed)]);
    }

    private static void Write(Stream utf8, StreamedFacts facts) => FactsFile.Write(utf8, facts.Others, facts.Deals, facts.CloseDateChanges);

    private int Write(Action<Stream> write, ParseResult parsed, CancellationToken stop)
    {
        if (parsed.GetValue<string?>("--output") is { } path)
            OutputFile.Write(path, file => write(new StoppableStream(file, stop)));
        else
            DelayedOutput.Write(Shell.Out, file => write(new StoppableStream(file, stop)));
        return ExitCodes.Done;
    }

    private int Verdict(string[] failures)
    {
        foreach (var failure in failures)
            Shell.Error.WriteLine(failure);
        return failures.Length > 0 ? ExitCodes.ConditionHolds : ExitCodes.Done;
    }
}
