using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PipelineRules.Analyzers.Tests;

/// <summary>Code under one repair.</summary>
internal static class Repaired
{
    /// <summary>The repair turns one text into the other, which compiles, and in which it has nothing left to fix.</summary>
    public static void Turns(CodeFixProvider repair, string before, string after)
    {
        Assert.Equal(after, With(repair, before));
        Assert.Empty(Analyzed.Found(after).Where(found => repair.FixableDiagnosticIds.Contains(found.Id)));
    }

    /// <summary>The code after the repair has repaired the first of what it can fix.</summary>
    public static string With(CodeFixProvider repair, string source)
    {
        using var workspace = new AdhocWorkspace();
        return MendedAsync(repair, Project(workspace).AddDocument("Given.cs", SourceText.From(source))).GetAwaiter().GetResult();
    }

    /// <summary>What the repair could fix is found, and it does not dare.</summary>
    public static void IsNotOffered(CodeFixProvider repair, string source)
    {
        using var workspace = new AdhocWorkspace();
        Assert.Empty(OffersAsync(repair, Project(workspace).AddDocument("Given.cs", SourceText.From(source))).GetAwaiter().GetResult());
    }

    /// <summary>
    /// The repair turns one text of an older C# into another, which compiles in that C#, and in which it has nothing left to fix.
    /// </summary>
    public static void TurnsIn(LanguageVersion version, CodeFixProvider repair, string before, string after)
    {
        using var workspace = new AdhocWorkspace();
        var old =
            Project(workspace).WithParseOptions(new CSharpParseOptions(version))
                .WithCompilationOptions(Roslyn.Compile("").Options.WithNullableContextOptions(NullableContextOptions.Disable));
        Assert.Equal(after, MendedAsync(repair, old.AddDocument("Given.cs", SourceText.From(before))).GetAwaiter().GetResult());
        var repaired =
            CSharpCompilation.Create(
                "Given", [CSharpSyntaxTree.ParseText(after, new CSharpParseOptions(version))], Roslyn.References,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(Analyzed.FoundIn(repaired).Where(found => repair.FixableDiagnosticIds.Contains(found.Id)));
    }

    /// <summary>An empty project with the framework and the core at hand.</summary>
    public static Project Project(AdhocWorkspace workspace) => workspace.AddProject("Given", LanguageNames.CSharp)
        .WithMetadataReferences(Roslyn.References)
        .WithCompilationOptions(Roslyn.Compile("").Options);

    private static async Task<string> MendedAsync(CodeFixProvider repair, Document document)
    {
        var actions = await OffersAsync(repair, document);
        var changes = (await actions[0].GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        var repaired = changes.ChangedSolution.GetDocument(document.Id)!;
        return (await repaired.GetTextAsync()).ToString();
    }

    private static async Task<IReadOnlyList<CodeAction>> OffersAsync(CodeFixProvider repair, Document document)
    {
        var actions = new List<CodeAction>();
        await repair.RegisterCodeFixesAsync(
            new CodeFixContext(document, await FirstAsync(repair, document), (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Diagnostic> FirstAsync(CodeFixProvider repair, Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        var found = await compilation.WithAnalyzers(Analyzed.All).GetAnalyzerDiagnosticsAsync();
        return found.Where(one => repair.FixableDiagnosticIds.Contains(one.Id)).OrderBy(one => one.Location.SourceSpan.Start).First();
    }
}
