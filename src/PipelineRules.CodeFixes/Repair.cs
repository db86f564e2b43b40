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

/// <summary>What every repair shares: one diagnostic, one mend in its document, and all of them at once in document, project or solution.</summary>
/// <remarks>All mends of one document are made in one editor, so that two of them in one line do not shut each other out.</remarks>
public abstract class Repair : CodeFixProvider
{
    private readonly string _title;

    /// <summary>A repair of a diagnostic.</summary>
    protected Repair(DiagnosticDescriptor mended, string title) => (FixableDiagnosticIds, _title) = (ImmutableArray.Create(mended.Id), title);

    /// <inheritdoc />
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (all, document, found) => await MendAsync(document, found.Where(IsCertain), all.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc />
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics.Where(IsCertain))
            context.RegisterCodeFix(CodeAction.Create(_title, stop => MendAsync(context.Document, [diagnostic], stop), _title), diagnostic);
        return Task.CompletedTask;
    }

    /// <summary>Whether this repair is sure to mend a diagnostic of its kind. Where it is not, it is not offered.</summary>
    protected virtual bool IsCertain(Diagnostic diagnostic) => true;

    /// <summary>Edits the document so that the diagnostic is gone.</summary>
    /// <param name="document">The document, to be edited.</param>
    /// <param name="node">The node that the diagnostic marks.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    protected abstract void Mend(DocumentEditor document, SyntaxNode node, Diagnostic diagnostic);

    private async Task<Document> MendAsync(Document document, IEnumerable<Diagnostic> found, CancellationToken stop)
    {
        var editor = await DocumentEditor.CreateAsync(document, stop).ConfigureAwait(false);
        foreach (var diagnostic in found.OrderBy(one => one.Location.SourceSpan.Start))
            Mend(editor, editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), diagnostic);
        return editor.GetChangedDocument();
    }
}
