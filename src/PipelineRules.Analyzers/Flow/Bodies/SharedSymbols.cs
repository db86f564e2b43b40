using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Graphs;

namespace PipelineRules.Analyzers.Flow.Bodies;

/// <summary>The locals and parameters that functions written inside a body share with it, and those that a reference may change.</summary>
internal sealed class SharedSymbols
{
    private readonly HashSet<ISymbol> _captured = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _changed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IParameterSymbol> _outer = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IOperation, HashSet<ISymbol>> _declared = [];

    private readonly InlineFunctions _inline;

    public SharedSymbols(IEnumerable<IOperation> operations, InlineFunctions inline)
    {
        _inline = inline;
        foreach (var operation in operations)
            Look(operation);
    }

    /// <summary>Those that a function inside reads or writes.</summary>
    public IReadOnlyCollection<ISymbol> Captured => _captured;

    /// <summary>
    /// The parameters that a body reads and that are not its own: of a primary constructor, or the receiver of an extension block.
    /// </summary>
    public IReadOnlyCollection<IParameterSymbol> Outer => _outer;

    public bool Any => _captured.Count > 0;

    /// <summary>Whether it may change without an assignment that one can follow.</summary>
    public bool Contains(ISymbol symbol) => _changed.Contains(symbol);

    private void Look(IOperation operation)
    {
        if (SymbolOf(operation) is not { } symbol)
            return;
        if (symbol is IParameterSymbol { ContainingSymbol: ITypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor } } outer)
            _outer.Add(outer);
        if (operation is ILocalReferenceOperation { Local.RefKind: not RefKind.None }
            || operation.Parent
                is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } })
            _changed.Add(symbol);
        if (FunctionAround(operation) is not { } function || DeclaredIn(function).Contains(symbol))
            return;
        _captured.Add(symbol);
        if (IsWritten(operation) && !IsInline(function))
            _changed.Add(symbol);
    }

    // A function that runs where it is called is followed there.
    private bool IsInline(IOperation? function)
    {
        for (; function is not null; function = FunctionAround(function))
            if (!_inline.Include(function))
                return false;
        return true;
    }

    private HashSet<ISymbol> DeclaredIn(IOperation function)
    {
        if (!_declared.TryGetValue(function, out var declared))
            _declared.Add(function, declared = new(function.DescendantsAndSelf().SelectMany(Declared), SymbolEqualityComparer.Default));
        return declared;
    }

    private static IEnumerable<ISymbol> Declared(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation declarator => [declarator.Symbol],
        IDeclarationPatternOperation { DeclaredSymbol: { } symbol } => [symbol],
        IRecursivePatternOperation { DeclaredSymbol: { } symbol } => [symbol],
        IDeclarationExpressionOperation declared when SymbolOf(declared.Expression) is { } symbol => [symbol],
        IAnonymousFunctionOperation lambda => lambda.Symbol.Parameters,
        ILocalFunctionOperation function => function.Symbol.Parameters,
        _ => [],
    };

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation } => true,
        _ => false,
    };

    private static IOperation? FunctionAround(IOperation operation)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
            if (at is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return at;
        return null;
    }
}
