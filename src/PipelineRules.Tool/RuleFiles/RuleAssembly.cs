using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using PipelineRules.Tool.Inputs;

namespace PipelineRules.Tool.RuleFiles;

/// <summary>
/// Where an assembly of rules finds what it needs: the tool's own assemblies first, so that a rule is a rule to both, then what lies beside
/// it.
/// </summary>
[RequiresUnreferencedCode("The assembly was not there when the tool was published.")]
internal sealed class RuleAssembly : AssemblyLoadContext
{
    private readonly AssemblyDependencyResolver _beside;

    private RuleAssembly(string path) : base(path) => _beside = new AssemblyDependencyResolver(path);

    /// <summary>Loads the assembly, and with it the right to run its code.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    /// <exception cref="BadImageFormatException">It is no assembly.</exception>
    /// <exception cref="IOException">It cannot be read, or something it needs cannot be found.</exception>
    public static Assembly Load(string path) => File.Exists(path)
        ? new RuleAssembly(Path.GetFullPath(path)).LoadFromAssemblyPath(Path.GetFullPath(path))
        : throw new UsageException(MissingFile.Message(path));

    protected override Assembly? Load(AssemblyName assemblyName) =>
        !IsTheTools(assemblyName) && _beside.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    private static bool IsTheTools(AssemblyName name) => File.Exists(Path.Combine(AppContext.BaseDirectory, $"{name.Name}.dll"));
}
