using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>A changed copy of a deal, made only where the date is there: otherwise the deal stays as it is.</summary>
internal sealed class GuardedCopy(Guard guard, WithExpressionSyntax copy)
{
    public void WriteTo(SyntaxEditor document)
    {
        if (copy.Parent is ReturnStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax } leaves)
            EarlyExit.Before(leaves, guard.Unless(leaves, $"return {guard.Deal.WithoutTrivia()};"), document);
        else
            document.ReplaceNode(copy, (now, _) => Choice((ExpressionSyntax)now));
    }

    private ExpressionSyntax Choice(ExpressionSyntax changed)
    {
        var choice = SyntaxFactory.ConditionalExpression(
            guard.IsMissing,
            SyntaxFactory.Token(SyntaxKind.QuestionToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
            guard.Deal.WithoutTrivia(),
            SyntaxFactory.Token(SyntaxKind.ColonToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
            changed.WithoutTrivia());
        return (StandsAlone ? choice : (ExpressionSyntax)SyntaxFactory.ParenthesizedExpression(choice)).WithTriviaFrom(changed);
    }

    private bool StandsAlone =>
        copy.Parent is ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or ArgumentSyntax or ReturnStatementSyntax
            or YieldStatementSyntax
        or LambdaExpressionSyntax or SelectClauseSyntax or ParenthesizedExpressionSyntax or SwitchExpressionArmSyntax
            || copy.Parent is AssignmentExpressionSyntax whole && whole.Right == copy;
}
