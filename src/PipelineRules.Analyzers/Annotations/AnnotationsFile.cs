using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PipelineRules.Analyzers.Annotations;

/// <summary>The marks that <c>PipelineRules.Annotations.txt</c> puts on what cannot be edited.</summary>
internal sealed class AnnotationsFile
{
    private readonly Dictionary<ISymbol, Annotation> _marks = new(SymbolEqualityComparer.Default);
    private readonly List<LateBoundName> _lateBound = [];
    private readonly List<(TextLine Line, string Why)> _faults = [];

    private AnnotationsFile() => LateBound = new(_lateBound);

    public IReadOnlyDictionary<ISymbol, Annotation> Marks => _marks;

    public LateBoundNames LateBound { get; }

    /// <summary>The lines that name nothing, each with the reason.</summary>
    public IReadOnlyList<(TextLine Line, string Why)> Faults => _faults;

    public static bool Is(AdditionalText file) =>
        Path.GetFileName(file.Path).Equals("PipelineRules.Annotations.txt", StringComparison.OrdinalIgnoreCase);

    public static AnnotationsFile Read(IEnumerable<AdditionalText> files, Compilation compilation, CancellationToken stop)
    {
        var read = new AnnotationsFile();
        var resolver = new AnnotationResolver(compilation);
        foreach (var line in files.Where(Is).SelectMany(file => file.GetText(stop)?.Lines.AsEnumerable() ?? []))
            if (AnnotationLine.Read(line.ToString()) is { } parts)
                read.Add(resolver.Resolve(parts), line);
        return read;
    }

    private void Add(ResolvedLine resolved, TextLine line)
    {
        if (resolved.Fault is { } why)
            _faults.Add((line, why));
        if (resolved.LateBound is { } name)
            _lateBound.Add(name);
        foreach (var symbol in resolved.Symbols)
            _marks[symbol] = _marks.TryGetValue(symbol, out var before) ? before.And(resolved.Annotation) : resolved.Annotation;
    }
}
