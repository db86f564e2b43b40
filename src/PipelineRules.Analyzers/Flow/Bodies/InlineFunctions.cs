using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;

namespace PipelineRules.Analyzers.Flow.Bodies;

/// <summary>
/// The functions written in a body that run where they are called, and nowhere else: local functions that nobody takes by their names, and
/// lambdas kept in a local that is only called.
/// </summary>
internal sealed class InlineFunctions
{
    private readonly HashSet<SyntaxNode> _lambdas = [];
    private readonly HashSet<ISymbol> _functions = new(SymbolEqualityComparer.Default);

    public InlineFunctions(IReadOnlyList<IOperation> operations, LocalUses uses)
    {
        foreach (var function in operations.OfType<ILocalFunctionOperation>()
            .Where(function => !function.Symbol.IsAsync && !IsIterator(function)))
            _functions.Add(function.Symbol);
        foreach (var taken in operations.OfType<IMethodReferenceOperation>())
            _functions.Remove(taken.Method.OriginalDefinition);
        foreach (var declared in operations.OfType<IVariableDeclaratorOperation>())
            if (Lambda(declared.Initializer?.Value) is { Symbol.IsAsync: false } lambda && uses.Of(declared.Symbol).All(IsCalled))
                _lambdas.Add(lambda.Syntax);
    }

    public bool Any => _functions.Count + _lambdas.Count > 0;

    public bool Include(IOperation function) => function switch
    {
        ILocalFunctionOperation local => Include(local.Symbol),
        _ => _lambdas.Contains(function.Syntax),
    };

    public bool Include(IMethodSymbol function) => _functions.Contains(function.OriginalDefinition);

    private static IAnonymousFunctionOperation? Lambda(IOperation? value) => value switch
    {
        IDelegateCreationOperation creation => Lambda(creation.Target),
        IConversionOperation conversion => Lambda(conversion.Operand),
        _ => value as IAnonymousFunctionOperation,
    };

    private static bool IsCalled(IOperation use) =>
        use.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call && call.Instance == use;

    private static bool IsIterator(ILocalFunctionOperation function) =>
        function.Descendants().Any(part => part.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak);
}
