using System;
using PipelineRules.Tool;

Console.OutputEncoding = Shell.Encoding;
using var shell = new Shell(
    Console.OpenStandardInput(),
    Console.OpenStandardOutput(),
    Console.Error,
    TimeProvider.System,
    Environment.GetEnvironmentVariable,
    Console.IsOutputRedirected ? null : Console.WindowWidth,
    Console.IsErrorRedirected ? null : Console.WindowWidth);
return await PipelineRulesTool.RunAsync(args, shell);
