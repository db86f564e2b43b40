using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators.Sums;

/// <summary>What a value is kept in: a local, a pattern's variable, a loop's, a member of an anonymous type.</summary>
internal static class Accumulator
{
    public static ISymbol? Find(IOperation value) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
        ISimpleAssignmentOperation assignment when assignment.Value == value => Assigned(assignment.Target),
        IPropertySubpatternOperation part => Declared(part.Pattern),
        IIsPatternOperation test => Declared(test.Pattern),
        IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var each } } loop
            when loop.Collection == value => each,
        _ => null,
    };

    private static ISymbol? Assigned(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: true } member } => member,
        _ => null,
    };

    private static ISymbol? Declared(IPatternOperation pattern) => pattern.DescendantsAndSelf().Select(part => part switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        _ => null,
    }).FirstOrDefault(symbol => symbol is not null);
}
