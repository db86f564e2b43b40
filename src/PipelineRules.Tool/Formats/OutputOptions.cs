using System.CommandLine;
using System.Linq;
using System.Threading;
using PipelineRules.Tool.Formats;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Formats;

/// <summary>In which format data goes where.</summary>
internal sealed class OutputOptions
{
    private readonly Format _otherwise;
    private readonly Option<Format?> _format;

    private readonly Option<string?> _file = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Writes to a file instead of standard output: whole, or not at all",
    };

    public OutputOptions(Format otherwise)
    {
        _otherwise = otherwise;
        _format = new("--format", "-f")
        {
            HelpName = "FORMAT",
            Description = $"{string.Join(", ", AllFormats.Names)}; {otherwise.Name} when not given",
            CustomParser = AllFormats.Parse,
        };
        _format.CompletionSources.Add([.. AllFormats.Names]);
    }

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_file);
    }

    public void Write(View view, ParseResult parsed, ConsoleHost consoleHost, CancellationToken stop)
    {
        var format = parsed.GetValue(_format) ?? _otherwise;
        if (parsed.GetValue(_file) is { } path)
            OutputFile.Write(path, file => format.Write(view, Output.ToFile(file, stop)));
        else
            format.Write(view, Output.ToShell(consoleHost, stop));
    }
}
