using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>Where a sink is judged. A deal that is filled member by member is judged when it is full, in whatever order that is done.</summary>
internal static class JudgePoint
{
    public static SyntaxNode Of(IOperation operation) => operation.Syntax switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } filled } made => (SyntaxNode?)Last(filled) ?? made,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax filled } one => Last(filled) ?? one,
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } one => LastOfRun(statement, one),
        var itself => itself,
    };

    private static AssignmentExpressionSyntax? Last(InitializerExpressionSyntax filled) =>
        filled.Expressions.OfType<AssignmentExpressionSyntax>().LastOrDefault(one => one.Right is not InitializerExpressionSyntax);

    // Statements in a row that assign to members of one deal.
    private static AssignmentExpressionSyntax LastOfRun(StatementSyntax statement, AssignmentExpressionSyntax first)
    {
        var last = first;
        if (Receiver(first) is not { } deal || Siblings(statement) is not { } siblings)
            return last;
        foreach (var next in siblings.SkipWhile(sibling => sibling != statement).Skip(1))
            if (next is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } && Receiver(assignment) is { } other && SyntaxFactory.AreEquivalent(deal, other))
                last = assignment;
            else
                break;
        return last;
    }

    private static ExpressionSyntax? Receiver(AssignmentExpressionSyntax assignment) => assignment.Left switch
    {
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or ThisExpressionSyntax or MemberAccessExpressionSyntax } member => member.Expression,
        ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } member => member.Expression,
        _ => null,
    };

    private static SyntaxList<StatementSyntax>? Siblings(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        _ => null,
    };
}
