using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>
/// Where a sink is judged. A deal that is filled member by member is judged when it is full, in whatever order that is done.
/// </summary>
internal static class ObservationPoint
{
    public static SyntaxNode Find(IOperation operation) => operation.Syntax switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } filled } made => Last(filled) ?? made,
        ExpressionSyntax { Parent: InitializerExpressionSyntax filled } one => Last(Outermost(filled)) ?? one,
        ExpressionSyntax { Parent: ExpressionStatementSyntax statement } one => LastOfRun(statement, one),
        var itself => itself,
    };

    // Attributes = { ["x"] = y } stands within another initializer.
    private static InitializerExpressionSyntax Outermost(InitializerExpressionSyntax filled) =>
        filled.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax outer } ? Outermost(outer) : filled;

    private static ExpressionSyntax? Last(InitializerExpressionSyntax filled) =>
        filled.Expressions.Select(Fills).LastOrDefault(fills => fills is not null);

    // What fills a member, or an attribute by its name: an assignment, { "x", y }, or the last of these in a nested initializer.
    private static ExpressionSyntax? Fills(ExpressionSyntax one) => one switch
    {
        AssignmentExpressionSyntax { Right: InitializerExpressionSyntax inner } => Last(inner),
        AssignmentExpressionSyntax or InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } => one,
        _ => null,
    };

    // Statements in a row that fill one deal.
    private static ExpressionSyntax LastOfRun(StatementSyntax statement, ExpressionSyntax first)
    {
        var last = first;
        if (Receiver(first) is not { } deal || Siblings(statement) is not { } siblings)
            return last;
        foreach (var next in siblings.SkipWhile(sibling => sibling != statement).Skip(1))
            if (next is ExpressionStatementSyntax { Expression: var filling } && Receiver(filling) is { } other
                && SyntaxFactory.AreEquivalent(deal, other))
                last = filling;
            else
                break;
        return last;
    }

    private static ExpressionSyntax? Receiver(ExpressionSyntax filling) => filling switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or ThisExpressionSyntax
            or MemberAccessExpressionSyntax } member } => member.Expression,
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax
            or MemberAccessExpressionSyntax } member } => WithoutBag(member.Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax or IdentifierNameSyntax
            or MemberAccessExpressionSyntax }, _],
                Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Add" or "TryAdd" or "SetAttributeValue" } call } =>
                    WithoutBag(call.Expression),
        _ => null,
    };

    private static ExpressionSyntax WithoutBag(ExpressionSyntax record) =>
        record is MemberAccessExpressionSyntax { Name.Identifier.Text: "Attributes" } member ? member.Expression : record;

    private static SyntaxList<StatementSyntax>? Siblings(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        _ => null,
    };
}
