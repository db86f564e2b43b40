using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators.Problems;

/// <summary>What becomes of an assessment in the body that makes it.</summary>
internal sealed class AssessmentUse(IOperation body)
{
    /// <summary>Whether all that is done with a value, and something is, is to read its members here. Whatever else may look at its problems elsewhere.</summary>
    public bool IsOnlyRead(IOperation assessment)
    {
        var value = Use.Of(assessment);
        return Name(value) is { } name ? IsOnlyRead(name) : IsRead(value);
    }

    private bool IsOnlyRead(ISymbol name)
    {
        var uses = body.Descendants().Where(part => Refers(part, name)).Select(Use.Of).ToList();
        return uses.Count > 0 && uses.All(IsRead);
    }

    // The local it is kept in, or the variable that runs over several.
    private static ISymbol? Name(IOperation value) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
        IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var each } } loop when loop.Collection == value => each,
        _ => null,
    };

    private static bool Refers(IOperation part, ISymbol name) => part is ILocalReferenceOperation local && local.Local.Equals(name, SymbolEqualityComparer.Default);

    private static bool IsRead(IOperation value) => value.Parent switch
    {
        IPropertyReferenceOperation or IConditionalAccessOperation => true,
        IInvocationOperation call => call.Instance == value,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingNamespace: { } room } } => $"{room}" == "PipelineRules.Coverage",
        _ => false,
    };
}
