using System;
using System.Runtime.InteropServices;
using System.Threading;
using PipelineRules.Tool;
using PipelineRules.Tool.RuleFiles;

if (ManagedTool.IsNeeded(args))
    return ManagedTool.Run(args);
Console.OutputEncoding = ConsoleHost.Encoding;
using var consoleHost = new ConsoleHost(
    Console.OpenStandardInput(),
    Console.OpenStandardOutput(),
    Console.Error,
    TimeProvider.System,
    Environment.GetEnvironmentVariable,
    Console.IsOutputRedirected ? null : Console.WindowWidth,
    Console.IsErrorRedirected ? null : Console.WindowWidth);
using var stop = new CancellationTokenSource();
// Who closes the terminal stops the run, as who interrupts it does: nothing half done is left behind.
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
{
    signal.Cancel = true;
    stop.Cancel();
});
return await PipelineRulesTool.RunAsync(args, consoleHost, stop.Token);
