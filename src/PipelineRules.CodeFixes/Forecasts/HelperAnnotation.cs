using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>An attribute to be put on a helper.</summary>
/// <param name="Document">The helper's document.</param>
/// <param name="Marked">The parameter, method or property that gets it.</param>
/// <param name="Promise">The attribute.</param>
/// <param name="Space">The namespace to be used for it; empty where none is needed.</param>
internal sealed record HelperAnnotation(DocumentId Document, SyntaxNode Marked, DatePromise Promise, string Space)
{
    /// <summary>The attributes by which a diagnostic is sure to go away; empty where there are none.</summary>
    public static async Task<ImmutableArray<HelperAnnotation>> CertainAsync(
        Document document, Diagnostic diagnostic, CancellationToken stop)
    {
        if (await document.GetSemanticModelAsync(stop).ConfigureAwait(false) is not { } model)
            return ImmutableArray<HelperAnnotation>.Empty;
        var node = model.SyntaxTree.GetRoot(stop).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var marks = MarkedForecast.Find(node, diagnostic) is { Before: { } deal } markedForecast
            ? Find(markedForecast, deal, model, document.Project).Distinct().ToImmutableArray()
            : ImmutableArray<HelperAnnotation>.Empty;
        if (marks.IsEmpty)
            return marks;
        var fixVerifier =
            await FixVerifier.BeginAsync(
                document.Project.Solution, marks.Select(mark => mark.Document).Append(document.Id).Distinct().ToImmutableArray(), stop)
                    .ConfigureAwait(false);
        var repaired = await WriteAsync(marks, document.Project.Solution, stop).ConfigureAwait(false);
        return await fixVerifier.HoldsAsync(repaired, ImmutableArray.Create(diagnostic), stop).ConfigureAwait(false) ? marks
            : ImmutableArray<HelperAnnotation>.Empty;
    }

    /// <summary>A solution with these attributes.</summary>
    public static async Task<Solution> WriteAsync(ImmutableArray<HelperAnnotation> marks, Solution solution, CancellationToken stop)
    {
        var editor = new SolutionEditor(solution);
        foreach (var mark in marks)
            mark.Write(await editor.GetDocumentEditorAsync(mark.Document, stop).ConfigureAwait(false));
        return editor.GetChangedSolution();
    }

    private static IEnumerable<HelperAnnotation> Find(
        MarkedForecast markedForecast, ExpressionSyntax deal, SemanticModel model, Project project) =>
        from helper in ForecastHelper.Asked(markedForecast, deal, model)
        let promise = helper.Promise(markedForecast.MustHaveDate)
        let document = project.GetDocument(helper.Marked.SyntaxTree)
        where promise is not null && document is not (null or SourceGeneratedDocument)
        let space = PromiseAttributes.SpaceOf(promise, helper.Marked, model.Compilation.GetSemanticModel(helper.Marked.SyntaxTree))
        where space is not null
        select new HelperAnnotation(document.Id, helper.Marked, promise, space);

    private void Write(DocumentEditor document)
    {
        document.ReplaceNode(Marked, (now, _) => now switch
        {
            ParameterSyntax parameter => PromiseAttributes.On(parameter, Promise),
            MemberDeclarationSyntax member => PromiseAttributes.On(member, Promise, Marked),
            _ => now,
        });
        if (Space.Length > 0)
            document.ReplaceNode(
                document.OriginalRoot,
                (now, _) => now is CompilationUnitSyntax file ? Usings.With(file, Space, LineLayout.NewLine(Marked)) : now);
    }
}
