using System.CommandLine;
using System.Threading;
using PipelineRules.Crm;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Commands;

/// <summary>A map for an export of which nobody has written one.</summary>
internal sealed class InitCommand : ToolCommand
{
    private readonly Argument<string> _export =
        new("EXPORT") { Description = "The export: a CSV, Excel or JSON file, or a folder of them" };

    private readonly Option<string?> _file = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Writes the map to a file instead of standard output: whole, or not at all",
    };

    public InitCommand(ConsoleHost consoleHost) : base(
        consoleHost,
        "init",
        "Looks at an unknown export and proposes a map for it",
        new Example("init opportunities.csv -o our.map.json", "A map with comments on what is not sure, and the command to run next."),
        new Example("init export", "A folder: the file that looks most like deals, and their history if there is one."))
    {
        Add(_export);
        Add(_file);
    }

    protected override int Run(ParseResult parsed, CancellationToken stop)
    {
        var path = parsed.GetRequiredValue(_export);
        if (!System.IO.Path.Exists(path))
            throw new UsageException(MissingFile.Message(path));
        var proposal = CsvMapProposal.For(path);
        var file = parsed.GetValue(_file);
        if (file is not null)
            OutputFile.Write(file, utf8 => utf8.Write(ConsoleHost.Encoding.GetBytes(proposal.Json)));
        else
            Shell.OutText.Write(proposal.Json);
        foreach (var doubt in proposal.Doubts)
            Shell.Error.WriteLine(TerminalSafeText.Clean($"not sure: {doubt}"));
        Shell.Error
            .WriteLine(
                $"read the map, correct it, and run: pipeline-rules import {ShellQuoting.Quote(path) ?? "EXPORT"} --map "
                    + $"{(file is null ? "MAP" : ShellQuoting.Quote(file) ?? "MAP")} --check");
        return ExitCodes.Done;
    }
}
