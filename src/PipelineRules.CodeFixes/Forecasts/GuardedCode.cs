using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Code that forecasts a deal, run only where the date is there.</summary>
internal sealed class GuardedCode(Guard guard, MarkedForecast markedForecast)
{
    public void WriteTo(SyntaxEditor document)
    {
        switch (Unused(markedForecast.At))
        {
            case { Parent: ExpressionStatementSyntax statement } when ReturnStatements.Success(statement):
                if (EarlyExit.WithoutSuccess(statement) is { } failure)
                    EarlyExit.Before(statement, guard.Unless(statement, failure), document);
                break;
            case { Parent: ExpressionStatementSyntax statement }:
                new RunOfAssignments(statement).Wrap(guard, document);
                break;
            case { Parent: ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } }
                when ReturnStatements.Nothing(method.ReturnType, method.Modifiers):
                document.ReplaceNode(method, (now, _) => Block((MethodDeclarationSyntax)now));
                break;
            case { Parent: LambdaExpressionSyntax lambda } body when lambda.Body == body:
                document.ReplaceNode(lambda, (now, _) => Block((LambdaExpressionSyntax)now));
                break;
            default:
                Leave(document);
                break;
        }
    }

    // The value of a call is not used where it is a statement, also awaited or discarded.
    private static SyntaxNode Unused(SyntaxNode code) => code.Parent switch
    {
        AwaitExpressionSyntax awaited => Unused(awaited),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discarded => discarded,
        _ => code,
    };

    private MethodDeclarationSyntax Block(MethodDeclarationSyntax method)
    {
        if (method.ExpressionBody is not { } arrow)
            return method;
        var indent = LineLayout.IndentOf(markedForecast.At.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? markedForecast.At);
        var head =
            method.ReplaceToken(
                arrow.ArrowToken.GetPreviousToken(),
                arrow.ArrowToken.GetPreviousToken().WithTrailingTrivia(LineLayout.NewLine(markedForecast.At)));
        return head.WithExpressionBody(null).WithSemicolonToken(default)
            .WithBody(guard.Block(arrow.Expression, indent).WithTrailingTrivia(method.GetTrailingTrivia()));
    }

    private LambdaExpressionSyntax Block(LambdaExpressionSyntax lambda) => lambda.ExpressionBody is not { } body ? lambda : lambda
        .WithArrowToken(lambda.ArrowToken.WithTrailingTrivia(LineLayout.NewLine(markedForecast.At)))
        .WithExpressionBody(null)
        .WithBlock(guard.Block(body, LineLayout.IndentOf(markedForecast.At)).WithTrailingTrivia(lambda.GetTrailingTrivia()));

    private void Leave(SyntaxEditor document)
    {
        if (markedForecast.At.FirstAncestorOrSelf<StatementSyntax>() is { } statement && !IsInside(statement)
            && EarlyExit.For(statement, guard.Deal) is { } exit)
            EarlyExit.Before(statement, guard.Unless(statement, exit), document);
    }

    // A lambda within a statement runs at another time.
    private bool IsInside(StatementSyntax statement) =>
        markedForecast.At.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { } lambda && statement.Contains(lambda);
}
