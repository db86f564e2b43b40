using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PipelineRules.Tool.Commands;

namespace PipelineRules.Tool;

/// <summary>The tool <c>pipeline-rules</c>, wherever it runs.</summary>
public static class PipelineRulesTool
{
    /// <summary>Runs one command.</summary>
    /// <param name="arguments">The arguments as the shell has split them.</param>
    /// <param name="consoleHost">What the tool has of the world around it.</param>
    /// <param name="stop">Stops the run.</param>
    /// <returns>0 when done; 1 when done and a condition holds that was asked for; 2 for bad arguments or unreadable input; 130 when
    /// stopped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="arguments"/> or <paramref name="consoleHost"/> is null.</exception>
    public static Task<int> RunAsync(IReadOnlyList<string> arguments, ConsoleHost consoleHost, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(consoleHost);
        var parsed = new AllCommands(consoleHost).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Errors.Count > 0 && parsed.Action is not System.CommandLine.Help.HelpAction and not ExampleHelp
            ? Task.FromResult(Refused(parsed, consoleHost))
            : parsed.InvokeAsync(
                new InvocationConfiguration {
                    Output = consoleHost.OutText, Error = consoleHost.Error, EnableDefaultExceptionHandler = false }, stop);
    }

    private static int Refused(ParseResult parsed, ConsoleHost consoleHost)
    {
        consoleHost.Error.WriteLine(ArgumentError.In(parsed));
        return ExitCodes.Unusable;
    }
}
