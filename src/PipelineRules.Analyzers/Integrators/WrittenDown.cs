using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Tells whether a missing date was written down, and what was written down is looked at before the forecast: errors collected in a list, counted, or kept as a state.</summary>
/// <remarks>The engine follows truth values alone, so it cannot know what such a look tells. There is silence then, for this is how most code validates.</remarks>
internal sealed class WrittenDown(Finding finding, ImmutableArray<DealMember> members, SemanticModel model)
{
    // Longer members are not looked into: they would take longer than they are worth.
    private const int LongestMember = 20_000;

    private readonly MemberDeclarationSyntax? _member = finding.Sink.At.FirstAncestorOrSelf<MemberDeclarationSyntax>();

    private SyntaxNode At => finding.Sink.At;

    public bool IsLookedAt()
    {
        if (_member is null || _member.Span.Length > LongestMember)
            return false;
        var dates = Dates().ToImmutableHashSet();
        var notes = Before<StatementSyntax>().SelectMany(statement => Notes(statement, dates)).ToList();
        return notes.Count > 0 && LastLooks() is var looks && notes.Any(note => looks.TryGetValue(note.Name, out var look) && look >= note.End);
    }

    // Where each name is last asked for.
    private Dictionary<string, int> LastLooks() =>
        (from statement in Before<StatementSyntax>()
         let asked = ConditionOf(statement)
         where asked is not null
         from name in Names(asked)
         group statement.SpanStart by name).ToDictionary(same => same.Key, same => same.Max());

    // The codes that stand for the date: the deal's member, what was given to it, and a local that holds either.
    private IEnumerable<string> Dates()
    {
        var deal = finding.Subject.Expression ?? At.FirstAncestorOrSelf<WithExpressionSyntax>()?.Expression;
        var direct = members.Select(member => deal is null ? member.Name : $"{deal}.{member.Name}").Concat(CompilerKnows.Given(At, members).Select(value => $"{value}")).ToList();
        var copies = Before<LocalDeclarationStatementSyntax>().SelectMany(local => local.Declaration.Variables).Where(local => direct.Contains($"{local.Initializer?.Value}")).Select(local => local.Identifier.ValueText);
        return direct.Concat(copies.ToList());
    }

    // What a statement keeps of the answer whether the date is there.
    private IEnumerable<(string Name, int End)> Notes(StatementSyntax statement, ICollection<string> dates) => statement switch
    {
        IfStatementSyntax branch when Asks(branch.Condition, dates) && !branch.Span.Contains(At.Span) => Kept(branch).Select(kept => ($"{kept}", branch.Span.End)),
        LocalDeclarationStatementSyntax local => local.Declaration.Variables
            .Where(one => one.Initializer is { } value && value.DescendantNodes().Any(node => Choice(node) is { } asked && Asks(asked, dates)))
            .Where(one => model.GetDeclaredSymbol(one) is ILocalSymbol { Type: var type } && CanTell(type)).Select(one => (one.Identifier.ValueText, local.Span.End)),
        _ => [],
    };

    private IEnumerable<ExpressionSyntax> Kept(IfStatementSyntax branch) => branch.DescendantNodes().Select(node => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } => called.Expression,
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } => element.Expression,
        AssignmentExpressionSyntax assignment => assignment.Left,
        PostfixUnaryExpressionSyntax counted => counted.Operand,
        PrefixUnaryExpressionSyntax counted => counted.Operand,
        _ => null,
    }).OfType<ExpressionSyntax>().Where(kept => model.GetSymbolInfo(kept).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol && CanTell(model.GetTypeInfo(kept).Type));

    // Truth values the engine follows by itself, and dates too.
    private bool CanTell(ITypeSymbol? type) => type is not null && !Types.IsTruth(type) && !members.Any(member => SymbolEqualityComparer.Default.Equals(member.Type, type)) && !SymbolEqualityComparer.Default.Equals(finding.Subject.Type, type);

    private static bool Asks(SyntaxNode condition, ICollection<string> dates) => Names(condition).Any(dates.Contains)
        || condition.DescendantNodesAndSelf().OfType<SubpatternSyntax>().Any(part => dates.Any(date => date.EndsWith($".{part.NameColon?.Name}", System.StringComparison.Ordinal)));

    private static IEnumerable<string> Names(SyntaxNode code) =>
        code.DescendantNodesAndSelf().Where(node => node is IdentifierNameSyntax or MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax).Select(node => $"{node}".Replace("?.", "."));

    private static ExpressionSyntax? ConditionOf(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax branch => branch.Condition,
        WhileStatementSyntax loop => loop.Condition,
        SwitchStatementSyntax choice => choice.Expression,
        _ => null,
    };

    private static ExpressionSyntax? Choice(SyntaxNode node) => node switch
    {
        ConditionalExpressionSyntax choice => choice.Condition,
        SwitchExpressionSyntax choice => choice,
        _ => null,
    };

    private IEnumerable<T> Before<T>() where T : StatementSyntax =>
        (_member?.DescendantNodes().OfType<T>() ?? []).Where(statement => statement.SpanStart < At.SpanStart);
}
