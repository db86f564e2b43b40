using System.CommandLine;
using System.IO;
using System.Threading;
using NodaTime;
using PipelineRules.Crm;
using PipelineRules.Json;
using PipelineRules.Tool.Formats;
using PipelineRules.Tool.Imports;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Outputs;

namespace PipelineRules.Tool.Commands;

/// <summary>A facts file out of a CRM's export.</summary>
internal sealed class ImportCommand : ToolCommand
{
    private readonly Argument<string> _export = new("EXPORT") { Description = "The export: a CSV file, or a folder of them" };
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

    public ImportCommand(Shell shell) : base(
        shell,
        "import",
        "Makes a facts file out of a CRM's export",
        new Example("import export --preset salesforce --set mustHaveDate=Must_Have_Date__c -o facts.json", "A folder of Data Export tables, with the field in which your organisation keeps the must-have date."),
        new Example("import all-deals.csv --preset hubspot --map mine.json -o facts.json", "One file, with a map of your own fields laid over the preset."),
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
        var export = MappedFacts.Open(parsed.GetRequiredValue(_export), Map(parsed), stop);
        if (parsed.GetValue(_check))
            return Check(export, parsed, stop);
        if (parsed.GetResult("--format") is not null)
            throw new UsageException("--format is for --check: a facts file is always JSON");
        var asOf = parsed.GetValue(_asOf) ?? LocalDate.FromDateTime(Shell.Clock.GetLocalNow().DateTime);
        new Patience(Shell, stop).While($"importing {parsed.GetRequiredValue(_export)}", () => Write(export, asOf, parsed, stop), () => export.PartRead);
        _problems.Tell(export.Problems, parsed, Shell.Error);
        return Verdict([.. _problems.Failures(export.Problems, parsed)]);
    }

    private int Check(CsvExport export, ParseResult parsed, CancellationToken stop)
    {
        _output.Write(new CheckReport(new ExportCheck(export.Feeds)), parsed, Shell, stop);
        return ExitCodes.Done;
    }

    private CsvMap Map(ParseResult parsed) =>
        _map.Of(parsed) ?? throw new UsageException($"say which CRM wrote the export: --preset {string.Join(", ", CsvPreset.Names)}; or --map");

    private int Write(CsvExport export, LocalDate asOf, ParseResult parsed, CancellationToken stop)
    {
        void To(Stream utf8)
        {
            var facts = export.Stream(asOf);
            FactsFile.Write(new StoppableStream(utf8, stop), facts.Others, facts.Deals, facts.CloseDateChanges);
        }

        if (parsed.GetValue<string?>("--output") is { } path)
            OutputFile.Write(path, To);
        else
            To(Shell.Out);
        return ExitCodes.Done;
    }

    private int Verdict(string[] failures)
    {
        foreach (var failure in failures)
            Shell.Error.WriteLine(failure);
        return failures.Length > 0 ? ExitCodes.ConditionHolds : ExitCodes.Done;
    }
}
