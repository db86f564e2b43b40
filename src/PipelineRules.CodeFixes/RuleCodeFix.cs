using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace PipelineRules.CodeFixes;

/// <summary>
/// What every repair shares: one diagnostic, one fix in its document, and all of them at once in document, project or solution.
/// </summary>
/// <remarks>All fixes of one document are made in one editor, so that two of them in one line do not shut each other out.</remarks>
public abstract class RuleCodeFix : CodeFixProvider
{
    /// <summary>A repair of a diagnostic.</summary>
    protected RuleCodeFix(DiagnosticDescriptor repaired, string title)
        : this(title, repaired)
    {
    }

    /// <summary>A repair of several diagnostics that are repaired in one way.</summary>
    protected RuleCodeFix(string title, params DiagnosticDescriptor[] repaired) =>
        (FixableDiagnosticIds, Title) = (repaired.Select(one => one.Id).ToImmutableArray(), title);

    /// <summary>What the repair is called where it is offered.</summary>
    public string Title { get; }

    /// <inheritdoc />
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (all, document, found) =>
            await ApplyAsync(
                document, await CertainAsync(document, found, all.CancellationToken).ConfigureAwait(false), all.CancellationToken)
                    .ConfigureAwait(false));

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
            if (await CertainAsync(context.Document, ImmutableArray.Create(diagnostic), context.CancellationToken).ConfigureAwait(false)
                is [_])
                context.RegisterCodeFix(
                    CodeAction.Create(Title, stop => ApplyAsync(context.Document, [diagnostic], stop), Title), diagnostic);
    }

    /// <summary>Whether this repair is sure to fix a diagnostic of its kind. Where it is not, it is not offered.</summary>
    protected virtual bool IsCertain(Diagnostic diagnostic) => true;

    /// <summary>The diagnostics of a document that this repair is sure to fix, all at once.</summary>
    protected virtual Task<ImmutableArray<Diagnostic>> CertainAsync(
        Document document, ImmutableArray<Diagnostic> found, CancellationToken cancellation) =>
        Task.FromResult(found.Where(IsCertain).ToImmutableArray());

    /// <summary>Edits the document so that the diagnostic is gone.</summary>
    /// <param name="document">The document, to be edited.</param>
    /// <param name="node">The node that the diagnostic marks.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    protected abstract void Apply(DocumentEditor document, SyntaxNode node, Diagnostic diagnostic);

    /// <summary>The document with some of its diagnostics repaired.</summary>
    protected async Task<Document> ApplyAsync(Document document, IEnumerable<Diagnostic> found, CancellationToken stop)
    {
        var editor = await DocumentEditor.CreateAsync(document, stop).ConfigureAwait(false);
        foreach (var diagnostic in found.OrderBy(one => one.Location.SourceSpan.Start))
            Apply(editor, editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), diagnostic);
        return editor.GetChangedDocument();
    }
}
