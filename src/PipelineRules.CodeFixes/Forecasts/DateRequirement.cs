using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Tells whether a method returns only where the date of a deal is there: it throws where it is missing.</summary>
internal sealed class DateRequirement(DateCondition question)
{
    public bool Stands(SyntaxNode code) => StatementsOf(code) is { } body
        && body.TakeWhile(
            statement => !statement.DescendantNodesAndSelf().Any(node => node is ReturnStatementSyntax or YieldStatementSyntax))
                .Any(Demands)
        && !body.SelectMany(statement => statement.DescendantNodes()).Any(Changes);

    private bool Demands(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Else: null } missing => question.Tells(missing.Condition).False && Throws(missing.Statement),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Right: BinaryExpressionSyntax { Left: var date,
        Right: ThrowExpressionSyntax } } } => question.IsDate(date),
        _ => false,
    };

    private static bool Throws(StatementSyntax statement) =>
        statement is ThrowStatementSyntax or BlockSyntax { Statements: [.., ThrowStatementSyntax] };

    private bool Changes(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: var target } => question.IsDate(target) || question.IsDeal(target),
        AwaitExpressionSyntax or YieldStatementSyntax => true,
        _ => false,
    };

    // An asynchronous method throws later than it returns.
    private static IReadOnlyList<StatementSyntax>? StatementsOf(SyntaxNode code) => code switch
    {
        MethodDeclarationSyntax { Body: { } body } method when !method.Modifiers.Any(SyntaxKind.AsyncKeyword) => body.Statements,
        LocalFunctionStatementSyntax { Body: { } body } function when !function.Modifiers.Any(SyntaxKind.AsyncKeyword) => body.Statements,
        _ => null,
    };
}
