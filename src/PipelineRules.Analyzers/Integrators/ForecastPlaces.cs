using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>
/// The places that a finding about a forecast shows besides its own: the deal, where its date went missing, and what else forecasts.
/// </summary>
internal sealed class ForecastPlaces(SinkResult sinkResult, ImmutableArray<DealMember> members)
{
    private SyntaxNode At => sinkResult.Sink.At;

    public IEnumerable<Location> Find() =>
        new[] { sinkResult.Subject.Expression }.Concat(sinkResult.NullState.May(NullState.Null) ? [Missing()] : [])
            .Concat(sinkResult.Sink.Parts.Where(part => part != At)).OfType<SyntaxNode>().Select(place => place.GetLocation());

    // The last statement before it that takes the date away, asks for it, or makes the deal.
    private SyntaxNode? Missing() =>
        sinkResult.Subject.Expression is { } deal && At.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } around
            ? around.DescendantNodes().TakeWhile(node => node.SpanStart < At.SpanStart).LastOrDefault(node => Leaves(node, $"{deal}"))
            : null;

    private bool Leaves(SyntaxNode node, string deal) => node switch
    {
        AssignmentExpressionSyntax assignment =>
            assignment.Right is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression
                or (int)SyntaxKind.DefaultLiteralExpression } && IsDate($"{assignment.Left}", deal)
            || assignment.Right is BaseObjectCreationExpressionSyntax && $"{assignment.Left}" == deal,
        VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax, Identifier.ValueText: var name } => name == deal,
        IfStatementSyntax branch => members.Any(member => $"{branch.Condition}".Contains(member.Name.Trim('[', ']'))),
        _ => false,
    };

    private bool IsDate(string code, string deal) =>
        members.Any(member => code == $"{deal}.{member.Name}" || code == $"{deal}[\"{member.Name.Trim('[', ']')}\"]");
}
