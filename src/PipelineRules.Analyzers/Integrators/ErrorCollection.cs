using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Names;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>
/// Tells whether a missing date was written down, and what was written down is looked at before the forecast: errors collected in a list,
/// counted, or kept as a state.
/// </summary>
/// <remarks>
/// The engine follows truth values alone, so it cannot know what such a look tells. There is silence then, for this is how most code
/// validates.
/// </remarks>
internal sealed class ErrorCollection(SinkResult sinkResult, ImmutableArray<DealMember> members, SemanticModel model)
{
    private static readonly string[] s_verdicts =
        ["Valid", "Invalid", "Ok", "Error", "Errors", "Problem", "Problems", "Issue", "Issues", "Complete", "Incomplete", "Ready",
            "Blocked"];

    private readonly IReadOnlyList<StatementSyntax> _before = Before(sinkResult.Sink.At);

    private SyntaxNode At => sinkResult.Sink.At;

    public bool IsLookedAt()
    {
        var dates = Dates().ToImmutableHashSet();
        var notes = _before.SelectMany(statement => Notes(statement, dates)).ToList();
        return notes.Count > 0 && LastLooks(notes.Min(note => note.End)) is var looks
            && notes.Any(
                note =>
                    looks.TryGetValue(note.Name, out var look) && look >= note.End && CanTell(note.Kept) || IsJudged(note.Name, note.End));
    }

    // Whether whoever keeps the note is asked for a verdict afterwards: row.IsValid, where the note went into row.Errors.
    private bool IsJudged(string name, int end) =>
        (from statement in _before
         where statement.SpanStart >= end
         from asked in ConditionOf(statement)?.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>() ?? []
         select NameWords.HasAny(asked.Name.Identifier.ValueText, s_verdicts)
             && $"{name}.".StartsWith($"{asked.Expression}.", System.StringComparison.Ordinal)).Contains(true);

    private static IReadOnlyList<StatementSyntax> Before(SyntaxNode at) =>
        at.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { Span.Length: <= Limits.ErrorCollectionLength } member
            ? [.. member.DescendantNodes().TakeWhile(node => node.SpanStart < at.SpanStart).OfType<StatementSyntax>()]
            : [];

    // Where each name is last asked for, from some place on.
    private Dictionary<string, int> LastLooks(int start) =>
        (from statement in _before
         where statement.SpanStart >= start
         let asked = ConditionOf(statement)
         where asked is not null
         from name in Names(asked)
         group statement.SpanStart by name).ToDictionary(same => same.Key, same => same.Max());

    // The codes that stand for the date: the deal's member, what was given to it, and a local that holds either.
    private IEnumerable<string> Dates()
    {
        var deal = sinkResult.Subject.Expression ?? At.FirstAncestorOrSelf<WithExpressionSyntax>()?.Expression;
        var direct =
            members.Select(member => deal is null ? member.Name : $"{deal}.{member.Name}")
                .Concat(CompilerNullability.Given(At, members).Select(value => $"{value}")).ToList();
        var copies =
            _before.OfType<LocalDeclarationStatementSyntax>().SelectMany(local => local.Declaration.Variables)
                .Where(local => direct.Contains($"{local.Initializer?.Value}")).Select(local => local.Identifier.ValueText);
        return direct.Concat(copies.ToList());
    }

    // What a statement keeps of the answer whether the date is there.
    private IEnumerable<(SyntaxNode Kept, string Name, int End)> Notes(StatementSyntax statement, ICollection<string> dates) =>
        statement switch
    {
        IfStatementSyntax branch when Asks(branch.Condition, dates) && !branch.Span.Contains(At.Span) =>
            Kept(branch).Select(kept => ((SyntaxNode)kept, $"{kept}", branch.Span.End)),
        LocalDeclarationStatementSyntax local => local.Declaration.Variables
            .Where(
                one => one.Initializer is { } value && value.DescendantNodes().Any(node => Choice(node) is { } asked && Asks(asked, dates)))
            .Select(one => ((SyntaxNode)one, one.Identifier.ValueText, local.Span.End)),
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax> Kept(IfStatementSyntax branch) => branch.DescendantNodes().Select(node => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } => called.Expression,
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } => element.Expression,
        AssignmentExpressionSyntax assignment => assignment.Left,
        PostfixUnaryExpressionSyntax counted => counted.Operand,
        PrefixUnaryExpressionSyntax counted => counted.Operand,
        _ => null,
    }).OfType<ExpressionSyntax>();

    private bool CanTell(SyntaxNode kept) =>
        (kept is VariableDeclaratorSyntax ? model.GetDeclaredSymbol(kept) : model.GetSymbolInfo(kept).Symbol) switch
    {
        ILocalSymbol { Type: var type } => CanTell(type),
        IParameterSymbol { Type: var type } => CanTell(type),
        IFieldSymbol { Type: var type } => CanTell(type),
        IPropertySymbol { Type: var type } => CanTell(type),
        _ => false,
    };

    // Truth values the engine follows by itself, and dates too.
    private bool CanTell(ITypeSymbol type) =>
        !TypeKinds.IsBoolean(type)
            && !members.Any(member => SymbolEqualityComparer.Default.Equals(TypeKinds.OfValue(member.Type), TypeKinds.OfValue(type)))
            && !SymbolEqualityComparer.Default.Equals(sinkResult.Subject.Type, type);

    private static bool Asks(SyntaxNode condition, ICollection<string> dates) =>
        Mentions($"{condition}", dates) && (Names(condition).Any(dates.Contains)
        || condition.DescendantNodesAndSelf().OfType<SubpatternSyntax>()
            .Any(part => dates.Any(date => date.EndsWith($".{part.NameColon?.Name}", System.StringComparison.Ordinal))));

    // What tells at little cost that a code asks for none of them.
    private static bool Mentions(string code, IEnumerable<string> dates) =>
        dates.Any(date => code.IndexOf(date.Substring(date.LastIndexOf('.') + 1), System.StringComparison.Ordinal) >= 0);

    private static IEnumerable<string> Names(SyntaxNode code) =>
        code.DescendantNodesAndSelf()
            .Where(node => node is IdentifierNameSyntax or MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax)
            .Select(node => $"{node}".Replace("?.", "."));

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
}
