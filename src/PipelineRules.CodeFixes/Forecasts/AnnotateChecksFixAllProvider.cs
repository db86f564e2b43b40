using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Annotates all helpers that a document, a project or a solution asks.</summary>
internal sealed class AnnotateChecksFixAllProvider : FixAllProvider
{
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var marks = new HashSet<HelperAnnotation>();
        foreach (var document in Documents(fixAllContext))
            foreach (var found in await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))
                marks.UnionWith(
                    await HelperAnnotation.CertainAsync(document, found, fixAllContext.CancellationToken).ConfigureAwait(false));
        return marks.Count == 0 ? null
            : CodeAction.Create(
                AnnotateCheckCodeFix.Title, stop => HelperAnnotation.WriteAsync(marks.ToImmutableArray(), fixAllContext.Solution, stop),
                AnnotateCheckCodeFix.Title);
    }

    private static IEnumerable<Document> Documents(FixAllContext all) => all.Scope switch
    {
        FixAllScope.Solution => all.Solution.Projects.SelectMany(project => project.Documents),
        FixAllScope.Project => all.Project.Documents,
        _ => all.Document is { } one ? [one] : [],
    };
}
