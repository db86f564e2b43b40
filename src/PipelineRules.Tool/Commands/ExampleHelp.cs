using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Linq;

namespace PipelineRules.Tool.Commands;

/// <summary>Help that begins with examples.</summary>
internal sealed class ExampleHelp(ConsoleHost consoleHost) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        consoleHost.OutText.WriteLine("Examples:");
        foreach (var example in ExamplesOf(parseResult.CommandResult.Command))
            consoleHost.OutText.WriteLine($"  pipeline-rules {example.Line}\n      {example.Does}");
        consoleHost.OutText.WriteLine();
        new HelpAction { MaxWidth = consoleHost.Width }.Invoke(parseResult);
        return ExitCodes.Done;
    }

    private static IEnumerable<Example> ExamplesOf(Command command) => command is ToolCommand one
        ? one.Examples
        : command.Subcommands.OfType<ToolCommand>().Select(each => each.Examples[0]);
}
