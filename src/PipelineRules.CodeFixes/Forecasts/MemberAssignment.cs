using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>What a deal is to be given.</summary>
/// <param name="Member">The member that takes it.</param>
/// <param name="Code">The code that names it.</param>
internal sealed record MemberAssignment(string Member, string Code)
{
    public ExpressionSyntax Value => SyntaxFactory.ParseExpression(Code);

    /// <summary>An initializer with it: in place of what was given to that member, or at the end.</summary>
    public InitializerExpressionSyntax In(InitializerExpressionSyntax filled)
    {
        var before =
            filled.Expressions.OfType<AssignmentExpressionSyntax>()
                .FirstOrDefault(one => one.Left is IdentifierNameSyntax name && name.Identifier.ValueText == Member);
        return before is not null
            ? filled.ReplaceNode(before.Right, Value.WithTriviaFrom(before.Right))
            : filled.WithExpressions(CommaLists.With(filled.Expressions, Assignment, LineLayout.NewLine(filled)));
    }

    private ExpressionSyntax Assignment => SyntaxFactory.ParseExpression($"{Member} = {Code}");
}
