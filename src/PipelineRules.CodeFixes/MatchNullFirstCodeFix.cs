using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using PipelineRules.Analyzers;
using PipelineRules.Analyzers.Authors;

namespace PipelineRules.CodeFixes;

/// <summary>Answers Unknown, with a question to begin with, where a value that is compared is missing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MatchNullFirstCodeFix() : RuleCodeFix(Diagnostics.UnknownComparedAsNo, "Match the missing value first")
{
    /// <inheritdoc />
    protected override async Task<ImmutableArray<Diagnostic>> CertainAsync(
        Document document, ImmutableArray<Diagnostic> found, CancellationToken cancellation) =>
        await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
            ? found.Where(one => Decision(root.FindNode(one.Location.SourceSpan, getInnermostNodeForTie: true), one) is not null)
                .ToImmutableArray()
            : ImmutableArray<Diagnostic>.Empty;

    /// <inheritdoc />
    protected override void Apply(DocumentEditor document, SyntaxNode node, Diagnostic diagnostic)
    {
        if (Decision(node, diagnostic) is not var (comparison, decision))
            return;
        foreach (var missing in Missing(comparison, diagnostic))
            Apply(document, decision, missing);
        UnknownCap.Add(document, node);
    }

    // What is decided by a comparison; null where it is kept for later, or is a pattern.
    private static (BinaryExpressionSyntax Comparison, SyntaxNode Decision)? Decision(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(PIPERULE0002UnknownComparedAsNo.MissingSides)
            && node.FirstAncestorOrSelf<BinaryExpressionSyntax>() is { } comparison
        && comparison.Ancestors().FirstOrDefault(around => Decides(around, comparison)) is { } decision ? (comparison, decision) : null;

    private static void Apply(DocumentEditor document, SyntaxNode decision, ExpressionSyntax missing)
    {
        var unknown = new UnknownBranch(missing, decision);
        if (decision is ConditionalExpressionSyntax choice)
            document.ReplaceNode(choice, (now, _) => unknown.Else((ExpressionSyntax)now));
        else if (decision is IfStatementSyntax { Parent: ElseClauseSyntax } link)
            document.ReplaceNode(link, (now, _) => unknown.Else((IfStatementSyntax)now));
        else if (decision is IfStatementSyntax branch)
            unknown.InsertBefore(branch, document);
        else if (decision is SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax arms } arm)
            document.InsertBefore(arm, unknown.Arm(arms, arm));
    }

    private static bool Decides(SyntaxNode around, SyntaxNode comparison) => around switch
    {
        ConditionalExpressionSyntax choice => choice.Condition.Contains(comparison),
        IfStatementSyntax branch => branch.Condition.Contains(comparison),
        SwitchExpressionArmSyntax { WhenClause: { } when } => when.Contains(comparison),
        _ => false,
    };

    private static IEnumerable<ExpressionSyntax> Missing(BinaryExpressionSyntax comparison, Diagnostic diagnostic) =>
        (diagnostic.Properties[PIPERULE0002UnknownComparedAsNo.MissingSides] ?? "").Split(' ')
            .Select(side => Bare(side == "left" ? comparison.Left : comparison.Right));

    private static ExpressionSyntax Bare(ExpressionSyntax value) =>
        value is ParenthesizedExpressionSyntax brackets ? Bare(brackets.Expression) : value;
}
