using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>What the locals and parameters of a body are given after their declarations. A body is looked through once.</summary>
internal static class AssignedValues
{
    private static readonly ConditionalWeakTable<IOperation, ILookup<ISymbol, IOperation>> s_known = new();

    /// <summary>The values by symbol; of one that a call hands out, the call.</summary>
    public static ILookup<ISymbol, IOperation> In(IOperation body) => s_known.GetValue(body, Found);

    private static ILookup<ISymbol, IOperation> Found(IOperation body) =>
        (from operation in body.Descendants()
         let target = Target(operation)
         let value = operation is IAssignmentOperation assignment ? assignment.Value : operation.Parent
         where target is not null && value is not null
         select (target, value)).ToLookup(given => given.target, given => given.value, SymbolEqualityComparer.Default);

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
