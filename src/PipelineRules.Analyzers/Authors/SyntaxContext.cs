using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Authors;

/// <summary>What stands around an operation.</summary>
internal static class SyntaxContext
{
    public static IEnumerable<IOperation> Around(this IOperation operation)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
            yield return at;
    }

    /// <summary>Whether it runs when a lambda does, and not in its turn.</summary>
    public static bool IsInLambda(this IOperation operation) =>
        operation.Around().Any(around => around is IAnonymousFunctionOperation or ILocalFunctionOperation);

    /// <summary>Whether it may run many times.</summary>
    public static bool IsInLoop(this IOperation operation) => operation.Around().Any(around => around is ILoopOperation);

    /// <summary>Whether it is only named and never run.</summary>
    public static bool IsOnlyNamed(this IOperation operation) => operation.Around().Any(around => around is INameOfOperation);
}
