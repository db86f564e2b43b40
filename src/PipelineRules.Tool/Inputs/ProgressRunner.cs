using System;
using System.Threading;
using System.Threading.Tasks;
using Spectre.Console;

namespace PipelineRules.Tool.Inputs;

/// <summary>Waits for work, and shows a bar to whoever is looking when it takes more than a second.</summary>
internal sealed class ProgressRunner(ConsoleHost consoleHost, CancellationToken stop)
{
    private const int QuietMilliseconds = 1000;
    private const int BetweenLooks = 100;

    /// <summary>Ends the work.</summary>
    public CancellationToken Stop => stop;

    /// <summary>
    /// Does work while showing how it goes. Nobody stops waiting before the work itself has stopped: what a run leaves behind does nothing
    /// any more.
    /// </summary>
    /// <param name="what">What is being done.</param>
    /// <param name="work">The work.</param>
    /// <param name="part">How much of it is done, 0 to 1; null where nobody can tell.</param>
    public T While<T>(string what, Func<T> work, Func<double>? part = null)
    {
        stop.ThrowIfCancellationRequested();
        var working = Task.Run(work, CancellationToken.None);
        if (consoleHost.ShowsProgress && !IsDone(working, QuietMilliseconds))
            Bar().Start(context => Follow(context.AddTask(Pages.TerminalSafeText.Clean(what).EscapeMarkup(), maxValue: 1), working, part));
        return working.GetAwaiter().GetResult();
    }

    private static bool IsDone(Task working, int milliseconds) => Task.WhenAny(working).Wait(milliseconds);

    private Progress Bar() =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(consoleHost.Error) }).Progress().AutoClear(true);

    private static void Follow(ProgressTask task, Task working, Func<double>? part)
    {
        task.IsIndeterminate = part is null;
        while (!IsDone(working, BetweenLooks))
            task.Value = part?.Invoke() ?? 0;
    }
}
