using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;

namespace PipelineRules.Analyzers.Tests;

/// <summary>One version of the compiler, with the analyzers, and these tests themselves, loaded again beside it.</summary>
internal sealed class Compiler : AssemblyLoadContext
{
    private static readonly Dictionary<string, Lazy<Compiler>> s_all =
        Versions.ToDictionary(version => version, version => new Lazy<Compiler>(() => new(version)));

    private readonly string _folder;
    private readonly Type _inside;

    private Compiler(string version) : base(version)
    {
        _folder = Path.Combine(AppContext.BaseDirectory, "compilers", version);
        _inside = LoadFromAssemblyPath(typeof(InsideACompiler).Assembly.Location).GetType($"{typeof(InsideACompiler)}", throwOnError: true)
            ?? typeof(InsideACompiler);
    }

    /// <summary>The one that the analyzers are compiled against, and two that came after it.</summary>
    public static IReadOnlyList<string> Versions => ["4.8.0", "4.14.0", "5.9.0"];

    public static Compiler Of(string version) => s_all[version].Value;

    /// <summary>What a method of <see cref="InsideACompiler" /> says inside this one.</summary>
    public string[] Ask(string method, params object[] arguments)
    {
        try
        {
            return (string[]?)_inside.GetMethod(method)?.Invoke(null, arguments)
                ?? throw new MissingMethodException(nameof(InsideACompiler), method);
        }
        catch (TargetInvocationException failed) when (failed.InnerException is { } why)
        {
            ExceptionDispatchInfo.Throw(why);
            throw;
        }
    }

    /// <inheritdoc />
    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        { } name when name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) => From(_folder, name),
        { } name when name.StartsWith("PipelineRules.", StringComparison.Ordinal) => From(AppContext.BaseDirectory, name),
        _ => null,
    };

    private Assembly? From(string folder, string name) =>
        Path.Combine(folder, $"{name}.dll") is var path && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
}
