using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Tells whether a date stands behind a check of its deal, in one function, with nothing assigned in between.</summary>
internal sealed class CheckedDate(SemanticModel model, DealShapes dealShapes, CancellationToken stop)
{
    /// <summary>Whether an expression is a must-have date of which a check said that it is there.</summary>
    public bool Knows(ExpressionSyntax date) =>
        date is MemberAccessExpressionSyntax { Expression: var deal } && model.GetSymbolInfo(date, stop).Symbol is { } member
        && dealShapes.Marks.Find(member).Has(AnnotationKind.MustHaveDate)
        && model.GetTypeInfo(deal, stop).Type is { } type && dealShapes.Find(type).Members.Length == 1
        && IsBehindCheck(date, deal);

    private bool IsBehindCheck(SyntaxNode at, ExpressionSyntax deal)
    {
        for (var (inner, around) = (at, at.Parent); around is not null; (inner, around) = (around, around.Parent))
        {
            if (IsKnownIn(around, inner, deal))
                return true;
            if (around is BlockSyntax block && IsKnownBefore(block, inner, deal) is { } known)
                return known;
            if (around is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax
                || IsLoop(around) && Assigns(around, deal))
                return false;
        }

        return false;
    }

    private bool IsKnownIn(SyntaxNode around, SyntaxNode inner, ExpressionSyntax deal) => around switch
    {
        IfStatementSyntax branch when branch.Statement == inner => Says(branch.Condition, deal, true) && !Assigns(inner, deal),
        ElseClauseSyntax { Parent: IfStatementSyntax branch } => Says(branch.Condition, deal, false) && !Assigns(inner, deal),
        ConditionalExpressionSyntax choice when choice.WhenTrue == inner => Says(choice.Condition, deal, true),
        ConditionalExpressionSyntax choice when choice.WhenFalse == inner => Says(choice.Condition, deal, false),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when both.Right == inner =>
            Says(both.Left, deal, true),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when either.Right == inner =>
            Says(either.Left, deal, false),
        _ => false,
    };

    // By the statements before it in one block; null where none of them tells.
    private bool? IsKnownBefore(BlockSyntax block, SyntaxNode inner, ExpressionSyntax deal)
    {
        foreach (var before in block.Statements.TakeWhile(statement => statement != inner).Reverse())
            if (before is IfStatementSyntax { Else: null } branch && Leaves(branch.Statement) && Says(branch.Condition, deal, false)
                || before is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call }
                    && IsMarked(call, deal, AnnotationKind.EnsuresMustHaveDate))
                return true;
            else if (Assigns(before, deal))
                return false;
        return null;
    }

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        BlockSyntax { Statements: { Count: > 0 } statements } => Leaves(statements[statements.Count - 1]),
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => true,
        _ => false,
    };

    // Whether the deal has its date where a condition is true, or false.
    private bool Says(ExpressionSyntax condition, ExpressionSyntax deal, bool sense) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Says(inner.Expression, deal, sense),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => Says(not.Operand, deal, !sense),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when sense =>
            Says(both.Left, deal, true) || Says(both.Right, deal, true),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when !sense =>
            Says(either.Left, deal, false) || Says(either.Right, deal, false),
        InvocationExpressionSyntax or MemberAccessExpressionSyntax =>
            IsMarked(condition, deal, sense ? AnnotationKind.HasMustHaveDateWhenTrue : AnnotationKind.HasMustHaveDateWhenFalse),
        _ => false,
    };

    private bool IsMarked(ExpressionSyntax asked, ExpressionSyntax deal, AnnotationKind annotationKind)
    {
        if (model.GetSymbolInfo(asked, stop).Symbol is not { } symbol)
            return false;
        var isOfAll = dealShapes.Marks.Find(symbol).Has(annotationKind);
        return isOfAll && Receiver(asked) is { } receiver && AreSame(receiver, deal)
            || asked is InvocationExpressionSyntax call && symbol is IMethodSymbol method
                && call.ArgumentList.Arguments.Where((argument, place) => AreSame(argument.Expression, deal)
                    && (isOfAll || dealShapes.Marks.Find(ParameterOf(method, argument, place)).Has(annotationKind))).Any();
    }

    private static IParameterSymbol? ParameterOf(IMethodSymbol method, ArgumentSyntax argument, int place) =>
        argument.NameColon is { Name.Identifier.ValueText: var name }
            ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name)
            : method.Parameters.ElementAtOrDefault(place);

    private static ExpressionSyntax? Receiver(ExpressionSyntax asked) => asked switch
    {
        MemberAccessExpressionSyntax member => member.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Expression,
        _ => null,
    };

    private static bool AreSame(ExpressionSyntax one, ExpressionSyntax other) => SyntaxFactory.AreEquivalent(one, other);

    private static bool IsLoop(SyntaxNode around) =>
        around is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax;

    // Whether the deal, its date, or what the deal is read from may be another afterwards.
    private bool Assigns(SyntaxNode code, ExpressionSyntax deal) => code.DescendantNodesAndSelf().Any(node => node switch
    {
        AssignmentExpressionSyntax assignment => Touches(assignment.Left, deal),
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => Touches(argument.Expression, deal),
        _ => false,
    });

    private bool Touches(ExpressionSyntax target, ExpressionSyntax deal) =>
        $"{deal}.".StartsWith($"{target}.", StringComparison.Ordinal)
        || target is TupleExpressionSyntax tuple && tuple.Arguments.Any(part => Touches(part.Expression, deal))
        || target is MemberAccessExpressionSyntax member && AreSame(member.Expression, deal)
            && model.GetSymbolInfo(member, stop).Symbol is { } symbol && dealShapes.Marks.Find(symbol).Has(AnnotationKind.MustHaveDate);
}
