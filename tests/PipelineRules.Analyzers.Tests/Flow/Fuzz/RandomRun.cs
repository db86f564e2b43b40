using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;

namespace PipelineRules.Analyzers.Tests.Flow.Fuzz;

/// <summary>Runs the methods of a random program many times, by other chances each time.</summary>
internal static class RandomRun
{
    private const int Times = 60;

    /// <summary>For each sink that was reached: 1 when a deal without a date arrived, 2 when one with a date did, 3 for both.</summary>
    public static IReadOnlyDictionary<int, int> Of(CSharpCompilation compilation, int methods)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext("random", isCollectible: true);
        try
        {
            return Hits(context.LoadFromStream(image), methods);
        }
        finally
        {
            context.Unload();
        }
    }

    private static Dictionary<int, int> Hits(Assembly program, int methods)
    {
        var (harness, code) = (program.GetType("System.Fuzz.T"), program.GetType("System.Fuzz.Methods"));
        for (var method = 0; method < methods; method++)
            for (var time = 0; time < Times; time++)
                Run(harness, code?.GetMethod($"M{method}"), method * Times + time);
        return new((Dictionary<int, int>?)harness?.GetField("Hits")?.GetValue(null) ?? []);
    }

    private static void Run(Type? harness, MethodInfo? method, int seed)
    {
        harness?.GetMethod("Start")?.Invoke(null, [seed]);
        var load = harness?.GetMethod("Load");
        try
        {
            method?.Invoke(null, [load?.Invoke(null, null), load?.Invoke(null, null), load?.Invoke(null, null)]);
        }
        catch (TargetInvocationException stopped) when (stopped.InnerException is InvalidOperationException or ArgumentNullException
            or TimeoutException)
        {
            // A method that throws is done.
        }
    }
}
