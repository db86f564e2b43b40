using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>A statement that forecasts, and those right behind it that fill the same deal.</summary>
internal sealed class RunOfAssignments(ExpressionStatementSyntax first)
{
    private readonly IReadOnlyList<StatementSyntax> _run = [first, .. Next(first)];

    public void Wrap(Guard guard, SyntaxEditor document)
    {
        foreach (var statement in _run)
            document.TrackNode(statement);
        if (first.Parent is BlockSyntax block)
            document.ReplaceNode(block, (now, _) => ((BlockSyntax)now).WithStatements(Wrapped(((BlockSyntax)now).Statements, now, guard)));
        else if (first.Parent is SwitchSectionSyntax section)
            document.ReplaceNode(
                section, (now, _) => ((SwitchSectionSyntax)now).WithStatements(Wrapped(((SwitchSectionSyntax)now).Statements, now, guard)));
        else if (first.Parent is not IfStatementSyntax { Else: not null })
            document.ReplaceNode(first, (now, _) => guard.Around([(StatementSyntax)now]));
    }

    private SyntaxList<StatementSyntax> Wrapped(SyntaxList<StatementSyntax> all, SyntaxNode now, Guard guard)
    {
        var run = _run.Select(statement => now.GetCurrentNode(statement)).OfType<StatementSyntax>().ToList();
        var at = run.Count == 0 ? -1 : all.IndexOf(run[0]);
        return at < 0 ? all : SyntaxFactory.List(all.Take(at).Append(guard.Around(run)).Concat(all.Skip(at + run.Count)));
    }

    private static IEnumerable<StatementSyntax> Next(ExpressionStatementSyntax first) =>
        Filled(first) is { } deal && Siblings(first) is { } all
            ? all.SkipWhile(one => one != first).Skip(1).TakeWhile(next => RepeatableExpressions.AreSame(deal, Filled(next)))
            : [];

    private static ExpressionSyntax? Filled(StatementSyntax statement) =>
        statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax member } }
            ? member.Expression
            : null;

    private static IEnumerable<StatementSyntax>? Siblings(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        _ => null,
    };
}
