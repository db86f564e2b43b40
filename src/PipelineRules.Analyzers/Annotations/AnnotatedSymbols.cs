using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Annotations;

/// <summary>The marks of one compilation: of each symbol, what attributes and the annotations file say of it.</summary>
internal sealed class AnnotatedSymbols
{
    private readonly AnnotationsFile _file;
    private readonly AnnotatedAssemblies _annotatedAssemblies;
    private readonly ConcurrentDictionary<ISymbol, Annotation> _known = new(SymbolEqualityComparer.Default);

    private AnnotatedSymbols(AnnotationsFile file, AnnotatedAssemblies annotatedAssemblies) =>
        (_file, _annotatedAssemblies) = (file, annotatedAssemblies);

    /// <summary>Whether anything can be marked in this compilation; if not, there is nothing to look at.</summary>
    public bool Any => _annotatedAssemblies.Any || LateBound.Any;

    /// <summary>The marked logical names of late-bound records.</summary>
    public LateBoundNames LateBound => _file.LateBound;

    public static AnnotatedSymbols Create(Compilation compilation, IEnumerable<AdditionalText> files, CancellationToken stop)
    {
        var file = AnnotationsFile.Read(files, compilation, stop);
        return new(file, new AnnotatedAssemblies(compilation, file.Marks.Keys));
    }

    /// <summary>
    /// What is said of a member, method or parameter: of itself, of what it overrides or implements, and of its other face in a record or a
    /// constructor.
    /// </summary>
    public Annotation Find(ISymbol? symbol) =>
        symbol is null || !_annotatedAssemblies.Include(symbol.ContainingAssembly) ? Annotation.None
        : _known.TryGetValue(symbol.OriginalDefinition, out var said) ? said
        : _known.GetOrAdd(symbol.OriginalDefinition, Collect);

    /// <summary>What is said of the value that a method returns.</summary>
    public Annotation FindOnReturn(IMethodSymbol method) => Find(method).And(AttributeReader.Read(method.GetReturnTypeAttributes()));

    private Annotation Collect(ISymbol symbol)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var ahead = new Queue<ISymbol>([symbol]);
        var all = Annotation.None;
        while (ahead.Count > 0)
            if (ahead.Dequeue() is var next && seen.Add(next))
            {
                all = all.And(Stated(next));
                foreach (var other in Inherited.From(next))
                    ahead.Enqueue(other.OriginalDefinition);
            }

        return all;
    }

    private Annotation Stated(ISymbol symbol) =>
        AttributeReader.Read(symbol.GetAttributes()).And(_file.Marks.TryGetValue(symbol, out var said) ? said : Annotation.None);
}
