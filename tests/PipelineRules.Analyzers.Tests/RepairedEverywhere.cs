using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Tests;

/// <summary>A project under one repair of all that it can fix.</summary>
internal static class RepairedEverywhere
{
    /// <summary>The repair turns these documents into those, which compile, and in which it has nothing left to fix.</summary>
    public static void Turns(CodeFixProvider repair, string[] before, string[] after, FixAllScope scope = FixAllScope.Project)
    {
        Assert.Equal(string.Join("\n---\n", after), string.Join("\n---\n", Fixed(repair, before, scope)));
        Assert.Empty(Analyzed.FoundIn(Roslyn.Compile(after)).Where(found => repair.FixableDiagnosticIds.Contains(found.Id)));
    }

    /// <summary>The documents after the repair has repaired what it is sure to fix.</summary>
    public static string[] Fixed(CodeFixProvider repair, string[] sources, FixAllScope scope)
    {
        using var workspace = new AdhocWorkspace();
        var project = Repaired.Project(workspace);
        foreach (var source in sources)
            project = project.AddDocument($"Given{project.DocumentIds.Count}.cs", source).Project;
        return MendedAsync(repair, project, scope).GetAwaiter().GetResult();
    }

    private static async Task<string[]> MendedAsync(CodeFixProvider repair, Project project, FixAllScope scope)
    {
        var all =
            new FixAllContext(
                project.Documents.First(), repair, scope, null, repair.FixableDiagnosticIds, new Found(), CancellationToken.None);
        var action =
            await (repair.GetFixAllProvider() ?? throw new InvalidOperationException("this repair fixes one at a time")).GetFixAsync(all);
        var changes =
            (await (action ?? throw new InvalidOperationException("nothing to fix")).GetOperationsAsync(
                CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        return await Task.WhenAll(
            project.DocumentIds.Select(async id => $"{await changes.ChangedSolution.GetDocument(id)!.GetTextAsync()}"));
    }

    /// <summary>What all analyzers find, document by document.</summary>
    private sealed class Found : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken stop)
        {
            var compilation = await project.GetCompilationAsync(stop);
            return await compilation!.WithAnalyzers(Analyzed.All).GetAnalyzerDiagnosticsAsync(stop);
        }

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken stop)
        {
            var tree = await document.GetSyntaxTreeAsync(stop);
            return (await GetAllDiagnosticsAsync(document.Project, stop)).Where(found => found.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken stop) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
