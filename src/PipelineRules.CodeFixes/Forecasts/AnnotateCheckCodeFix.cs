using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PipelineRules.Analyzers;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>
/// Says by an attribute that a helper of the same project checks the must-have date, where its body shows that it does. It tries itself
/// before it is offered, as every repair of a forecast does.
/// </summary>
/// <remarks>The helper may stand in another document than the forecast, so it is none of those repairs that fix one document.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AnnotateCheckCodeFix : CodeFixProvider
{
    /// <summary>What the repair is called where it is offered.</summary>
    public const string Title = "Say that the helper checks the must-have date";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Diagnostics.ForecastWithoutCheckingMustHaveDate.Id);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new AnnotateChecksFixAllProvider();

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
            if (await HelperAnnotation.CertainAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false)
                is { IsEmpty: false } marks)
                context.RegisterCodeFix(
                    CodeAction.Create(Title, stop => HelperAnnotation.WriteAsync(marks, context.Document.Project.Solution, stop), Title),
                    diagnostic);
    }
}
