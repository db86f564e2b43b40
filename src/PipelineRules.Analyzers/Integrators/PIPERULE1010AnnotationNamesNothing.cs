using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PipelineRules.Analyzers.Annotations;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Finds lines of <c>PipelineRules.Annotations.txt</c> that name nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE1010AnnotationNamesNothing() : PipelineAnalyzer(Diagnostics.AnnotationNamesNothing)
{
    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation) => compilation.RegisterAdditionalFileAction(Look);

    private static void Look(AdditionalFileAnalysisContext file)
    {
        if (!AnnotationsFile.Is(file.AdditionalFile) || file.AdditionalFile.GetText(file.CancellationToken) is not { } text)
            return;
        foreach (var (line, why) in AnnotationsFile.Read([file.AdditionalFile], file.Compilation, file.CancellationToken).Faults)
            file.ReportDiagnostic(Diagnostic.Create(Diagnostics.AnnotationNamesNothing, Place(file.AdditionalFile, text, line), why));
    }

    private static Location Place(AdditionalText file, SourceText text, TextLine line) =>
        Location.Create(file.Path, line.Span, text.Lines.GetLinePositionSpan(line.Span));
}
