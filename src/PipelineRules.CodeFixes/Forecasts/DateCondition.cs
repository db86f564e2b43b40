using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Reads a condition: does it say that the date of a deal is there?</summary>
/// <param name="deal">What the deal is called; null where it is the object itself.</param>
/// <param name="member">The member that carries the date.</param>
internal sealed class DateCondition(string? deal, string member)
{
    /// <summary>Whether the date is sure to be there when a condition is true, and when it is false.</summary>
    public (bool True, bool False) Tells(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax brackets => Tells(brackets.Expression),
        PrefixUnaryExpressionSyntax denied when denied.IsKind(SyntaxKind.LogicalNotExpression) => Swapped(Tells(denied.Operand)),
        BinaryExpressionSyntax joined when joined.IsKind(SyntaxKind.LogicalAndExpression) =>
            (Tells(joined.Left).True || Tells(joined.Right).True, false),
        BinaryExpressionSyntax joined when joined.IsKind(SyntaxKind.LogicalOrExpression) =>
            NotBoth(Tells(joined.Left), Tells(joined.Right)),
        _ => Simply(condition),
    };

    /// <summary>Whether code reads the date, and nothing else.</summary>
    public bool IsDate(ExpressionSyntax code) => code switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var holder } => name == member && IsDeal(holder),
        IdentifierNameSyntax name => deal is null && name.Identifier.ValueText == member,
        _ => false,
    };

    /// <summary>Whether code is the deal.</summary>
    public bool IsDeal(ExpressionSyntax code) =>
        deal is null ? code is ThisExpressionSyntax : code is IdentifierNameSyntax name && name.Identifier.ValueText == deal;

    private (bool True, bool False) Simply(ExpressionSyntax condition) => condition switch
    {
        BinaryExpressionSyntax compared when IsOfDate(compared) => Compared(compared),
        IsPatternExpressionSyntax matched when IsDate(matched.Expression) => Matches(matched.Pattern),
        IsPatternExpressionSyntax { Pattern: RecursivePatternSyntax { PropertyPatternClause.Subpatterns: var parts } } matched
            when IsDeal(matched.Expression) =>
            (parts.Any(part => part.NameColon?.Name.Identifier.ValueText == member && Matches(part.Pattern).True), false),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasValue", Expression: var date } => (IsDate(date), false),
        _ => (false, false),
    };

    private bool IsOfDate(BinaryExpressionSyntax compared) => IsDate(compared.Left) || IsDate(compared.Right);

    // A lifted comparison is true only of what is there.
    private static (bool True, bool False) Compared(BinaryExpressionSyntax compared) => compared.Kind() switch
    {
        SyntaxKind.EqualsExpression => (false, IsNull(compared.Left) || IsNull(compared.Right)),
        SyntaxKind.NotEqualsExpression => (IsNull(compared.Left) || IsNull(compared.Right), false),
        SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression
            or SyntaxKind.GreaterThanOrEqualExpression => (true, false),
        _ => (false, false),
    };

    private static (bool True, bool False) Matches(PatternSyntax pattern) => pattern switch
    {
        UnaryPatternSyntax denied => Swapped(Matches(denied.Pattern)),
        ConstantPatternSyntax { Expression: var constant } => (false, IsNull(constant)),
        RecursivePatternSyntax => (true, false),
        _ => (false, false),
    };

    private static (bool True, bool False) NotBoth((bool True, bool False) left, (bool True, bool False) right) =>
        (false, left.False || right.False);

    private static (bool True, bool False) Swapped((bool True, bool False) told) => (told.False, told.True);

    private static bool IsNull(ExpressionSyntax code) => code.IsKind(SyntaxKind.NullLiteralExpression);
}
