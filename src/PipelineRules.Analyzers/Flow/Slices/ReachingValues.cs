using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Flow.Slices;

/// <summary>
/// What a local or a parameter is given anywhere in its body: at its declaration, in assignments, by a pattern, or by a call that hands it
/// out.
/// </summary>
internal static class ReachingValues
{
    /// <summary>Every value that a local is given; of one that is handed out, the call. None where nobody can tell.</summary>
    public static IReadOnlyList<IOperation> Find(ILocalReferenceOperation local) =>
        [.. new[] { Declared(local) }.OfType<IOperation>(), .. AssignedValues.Find(EnclosingBodies.Around(local))[local.Local]];

    /// <summary>Every value that a parameter is given in place of the caller's.</summary>
    public static IReadOnlyList<IOperation> Find(IParameterReferenceOperation parameter) =>
        [.. AssignedValues.Find(EnclosingBodies.Around(parameter))[parameter.Parameter]];

    private static IOperation? Declared(ILocalReferenceOperation local) =>
        local.Local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } initial } => local.SemanticModel?.GetOperation(initial),
        SingleVariableDesignationSyntax { Parent: PatternSyntax pattern } when Tested(pattern) is { } test =>
            local.SemanticModel?.GetOperation(test),
        SingleVariableDesignationSyntax { Parent: PatternSyntax pattern }
            when local.SemanticModel?.GetOperation(pattern) is { Parent: IPropertySubpatternOperation part } => part.Member,
        _ => null,
    };

    // What a pattern as a whole is matched with, also by its opposite: close is not { } day.
    private static ExpressionSyntax? Tested(PatternSyntax pattern) => pattern.Parent switch
    {
        IsPatternExpressionSyntax test => test.Expression,
        UnaryPatternSyntax or ParenthesizedPatternSyntax => Tested((PatternSyntax)pattern.Parent),
        _ => null,
    };
}
