using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Flow.Slices;

/// <summary>What the locals and parameters of a body are given after their declarations. A body is looked through once.</summary>
internal static class AssignedValues
{
    private static readonly ConditionalWeakTable<IOperation, ILookup<ISymbol, IOperation>> s_known = new();

    /// <summary>The values by symbol; of one that a call hands out, the call.</summary>
    public static ILookup<ISymbol, IOperation> Find(IOperation body) => s_known.GetValue(body, Found);

    private static ILookup<ISymbol, IOperation> Found(IOperation body) =>
        (from operation in body.Descendants()
         let target = Target(operation)
         let value = operation is IAssignmentOperation assignment ? assignment.Value : operation.Parent
         where target is not null && value is not null
         select ((ISymbol)target, (IOperation)value)).Concat(
             body.Descendants().OfType<IDeconstructionAssignmentOperation>().SelectMany(Parts))
                 .ToLookup(given => given.Item1, given => given.Item2, SymbolEqualityComparer.Default);

    // What a tuple gives to each; of what takes itself apart, the whole.
    private static IEnumerable<(ISymbol, IOperation)> Parts(IDeconstructionAssignmentOperation parts)
    {
        var target = parts.Target is IDeclarationExpressionOperation { Expression: var declared } ? declared : parts.Target;
        for (var at = 0; target is ITupleOperation { Elements: var elements } && at < elements.Length; at++)
            if (Named(elements[at]) is { } symbol)
                yield return (symbol, Tuple(parts.Value) is { } tuple && at < tuple.Elements.Length ? tuple.Elements[at] : parts);
    }

    private static ITupleOperation? Tuple(IOperation value) =>
        value is IConversionOperation conversion ? Tuple(conversion.Operand) : value as ITupleOperation;

    private static ISymbol? Target(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation assignment => Named(assignment.Target),
        ICoalesceAssignmentOperation assignment => Named(assignment.Target),
        IArgumentOperation { Parameter.RefKind: RefKind.Out } handed => Named(handed.Value),
        _ => null,
    };

    private static ISymbol? Named(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IDeclarationExpressionOperation declaration => Named(declaration.Expression),
        _ => null,
    };
}
