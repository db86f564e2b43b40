using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PipelineRules.Json;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Commands;

/// <summary>A command that shows examples in its help and says in one line why it cannot be carried out.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(ConsoleHost consoleHost, string name, string does, params IReadOnlyList<Example> examples) : base(name, does)
    {
        (Shell, Examples) = (consoleHost, examples);
        SetAction((parsed, stop) => Task.Run(() => Guarded(parsed, stop), CancellationToken.None));
    }

    public IReadOnlyList<Example> Examples { get; }

    protected ConsoleHost Shell { get; }

    /// <summary>Carries the command out.</summary>
    /// <returns>An exit code.</returns>
    protected abstract int Run(ParseResult parsed, CancellationToken stop);

    private int Guarded(ParseResult parsed, CancellationToken stop)
    {
        try
        {
            return Run(parsed, stop);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Stopped;
        }
        catch (Exception error) when (error is UsageException or UnreadableFactsException or FormatException or IOException
            or UnauthorizedAccessException)
        {
            Shell.Error.WriteLine(TerminalSafeText.Clean(error.Message));
            return ExitCodes.Unusable;
        }
    }
}
