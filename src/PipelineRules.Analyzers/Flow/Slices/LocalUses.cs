using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Flow.Slices;

/// <summary>Where the locals of a body are used, and which operation stands for which code, looked up once.</summary>
internal sealed class LocalUses(IEnumerable<IOperation> operations)
{
    private readonly Lazy<ILookup<ISymbol, IOperation>> _uses = new(() =>
        operations.OfType<ILocalReferenceOperation>()
            .ToLookup(use => (ISymbol)use.Local, use => (IOperation)use, SymbolEqualityComparer.Default));

    private readonly Lazy<ILookup<SyntaxNode, IOperation>> _made = new(() =>
        operations.Where(operation => operation is IObjectCreationOperation or IWithOperation).ToLookup(operation => operation.Syntax));

    public IEnumerable<IOperation> Of(ISymbol local) => _uses.Value[local];

    /// <summary>The creation, or the <c>with</c>, that stands in a piece of code; null where none does.</summary>
    public IOperation? MadeAt(SyntaxNode code) => _made.Value[code].FirstOrDefault();
}
