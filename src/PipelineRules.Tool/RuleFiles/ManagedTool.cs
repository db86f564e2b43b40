using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace PipelineRules.Tool.RuleFiles;

/// <summary>
/// The tool as managed code, which travels in the package of the native one: native code cannot load the rules of others, so a run with
/// <c>--rules</c> is handed to it with the same arguments, input and output.
/// </summary>
internal static class ManagedTool
{
    private static readonly string s_path = Path.Combine(AppContext.BaseDirectory, "managed", "pipeline-rules.dll");

    /// <summary>Whether these arguments name rules that only the managed tool can load, and it is there.</summary>
    public static bool IsNeeded(string[] arguments) =>
        !RuleLoading.IsSupported && arguments.Any(IsRulesOption) && File.Exists(s_path);

    /// <summary>Runs the managed tool; on Unix in place of this process, so that signals and pipes reach it directly.</summary>
    /// <returns>Its exit code, or 2 where .NET cannot be started.</returns>
    public static int Run(string[] arguments) =>
        OperatingSystem.IsWindows() ? RunAsChild(arguments) : RunInPlace(arguments);

    private static bool IsRulesOption(string argument) =>
        argument == "--rules"
        || argument.StartsWith("--rules=", StringComparison.Ordinal)
        || argument.StartsWith("--rules:", StringComparison.Ordinal);

    private static int RunAsChild(string[] arguments)
    {
        Console.CancelKeyPress += (_, pressed) => pressed.Cancel = true;
        try
        {
            using var child = Process.Start(new ProcessStartInfo(Dotnet(), ["exec", s_path, .. arguments]));
            if (child is null)
                return Missing();
            child.WaitForExit();
            return child.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return Missing();
        }
    }

    private static int RunInPlace(string[] arguments)
    {
        var dotnet = Dotnet();
        _ = Execute(dotnet, [dotnet, "exec", s_path, .. arguments, null]);
        return Missing();
    }

    private static string Dotnet() =>
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host
        : Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root && File.Exists(Path.Combine(root, "dotnet"))
            ? Path.Combine(root, "dotnet")
        : "dotnet";

    private static int Missing()
    {
        Console.Error.WriteLine("--rules needs the .NET 10 runtime, and dotnet cannot be started; install it, or set DOTNET_ROOT");
        return ExitCodes.Unusable;
    }

    [DllImport(
        "libc", EntryPoint = "execvp", SetLastError = true, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Execute(string file, string?[] arguments);
}
