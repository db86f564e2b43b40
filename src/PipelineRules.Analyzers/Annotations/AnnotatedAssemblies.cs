using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Annotations;

/// <summary>
/// The assemblies in which a mark can stand at all: those that declare an annotation, those that the annotations file names, and those that
/// reference one of these.
/// </summary>
/// <remarks>The framework never does, so looking at its members costs one look-up.</remarks>
internal sealed class AnnotatedAssemblies
{
    private static readonly HashSet<string> s_names = [.. AnnotationNames.Attributes];

    private readonly HashSet<IAssemblySymbol> _roots = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _known = new(SymbolEqualityComparer.Default);

    public AnnotatedAssemblies(Compilation compilation, IEnumerable<ISymbol> marked)
    {
        _roots.UnionWith(compilation.SourceModule.ReferencedAssemblySymbols.Append(compilation.Assembly).Where(Declares));
        _roots.UnionWith(marked.Select(symbol => symbol.ContainingAssembly).Where(assembly => assembly is not null));
    }

    public bool Any => _roots.Count > 0;

    public bool Include(IAssemblySymbol? assembly) =>
        assembly is not null && (_known.TryGetValue(assembly, out var speaks) ? speaks : _known.GetOrAdd(assembly, Speaks));

    private bool Speaks(IAssemblySymbol assembly) =>
        _roots.Contains(assembly) || assembly.Modules.Any(module => module.ReferencedAssemblySymbols.Any(_roots.Contains));

    private static bool Declares(IAssemblySymbol assembly) => !IsFramework(assembly.Name) && assembly.TypeNames.Any(s_names.Contains);

    private static bool IsFramework(string name) =>
        name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal)
            || name is "mscorlib" or "netstandard";
}
