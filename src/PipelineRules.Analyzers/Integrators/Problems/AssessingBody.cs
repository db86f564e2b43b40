using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators.Problems;

/// <summary>A body in which something is assessed, and what becomes of it there. What is known of all of it is found out once.</summary>
internal sealed class AssessingBody(IOperation body)
{
    private readonly Lazy<bool> _looksAtProblems = new(() => body.Descendants().Any(ReadsProblems));
    private readonly Lazy<ILookup<ISymbol, IOperation>> _uses =
        new(() => body.Descendants().OfType<ILocalReferenceOperation>().ToLookup(use => (ISymbol)use.Local, use => Use.Of(use), SymbolEqualityComparer.Default));

    /// <summary>Whether any problems are read in it: those of an assessment, a pipeline or a table.</summary>
    public bool LooksAtProblems => _looksAtProblems.Value;

    /// <summary>Whether all that is done with an assessment, and something is, is to read its members here. Whoever else gets it may look at its problems.</summary>
    public bool OnlyReads(IOperation assessment)
    {
        var value = Use.Of(assessment);
        return Name(value) is not { } name ? IsRead(value) : _uses.Value.Contains(name) && _uses.Value[name].All(IsRead);
    }

    // The local it is kept in, or the variable that runs over several.
    private static ISymbol? Name(IOperation value) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
        IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var each } } loop when loop.Collection == value => each,
        _ => null,
    };

    private static bool IsRead(IOperation value) => value.Parent switch
    {
        IPropertyReferenceOperation or IConditionalAccessOperation => true,
        IInvocationOperation call => call.Instance == value,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingNamespace: { } room } } => $"{room}" == "PipelineRules.Coverage",
        _ => false,
    };

    private static bool ReadsProblems(IOperation part) =>
        part is IPropertyReferenceOperation { Property: { Name: "Problems", ContainingNamespace: { } room } } && $"{room}".StartsWith("PipelineRules", StringComparison.Ordinal);
}
