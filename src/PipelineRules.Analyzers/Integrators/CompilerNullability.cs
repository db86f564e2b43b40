using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>What the compiler's own flow of null knows.</summary>
internal static class CompilerNullability
{
    /// <summary>Whether it knows, where a deal is forecast, that a member that carries the date is not null.</summary>
    public static bool Date(SinkResult sinkResult, ImmutableArray<DealMember> members, SemanticModel model) =>
        sinkResult.Subject.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax
            ? members.Any(member => IsThere(model, sinkResult.Sink.At.SpanStart, $"{sinkResult.Subject.Expression}.{member.Name}"))
            : Given(sinkResult.Sink.At, members).Any(value => model.GetTypeInfo(value).Nullability.FlowState == NullableFlowState.NotNull);

    private static bool IsThere(SemanticModel model, int position, string code) =>
        !code.Contains('[')
            && model.GetSpeculativeTypeInfo(
                position, SyntaxFactory.ParseExpression(code), SpeculativeBindingOption.BindAsExpression).Nullability.FlowState
                    == NullableFlowState.NotNull;

    /// <summary>What a creation gives to the members, by an argument's name or in its initializer.</summary>
    public static System.Collections.Generic.IEnumerable<ExpressionSyntax> Given(SyntaxNode at, ImmutableArray<DealMember> members)
    {
        var made = at.FirstAncestorOrSelf<ExpressionSyntax>(node => node is BaseObjectCreationExpressionSyntax or WithExpressionSyntax);
        return (made?.DescendantNodes() ?? []).Select(node => node switch
        {
            ArgumentSyntax { NameColon.Name.Identifier.Text: var name } argument when members.Any(member => member.Name == name) =>
                argument.Expression,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var right }
                when members.Any(member => member.Name == name.Identifier.Text) => right,
            _ => null,
        }).OfType<ExpressionSyntax>();
    }
}
