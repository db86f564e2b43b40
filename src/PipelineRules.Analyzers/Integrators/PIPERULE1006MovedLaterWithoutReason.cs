using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Integrators.Days;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Finds code that moves a close date later and says nowhere why.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE1006MovedLaterWithoutReason() : AnnotationAnalyzer(Diagnostics.MovedLaterWithoutReason)
{
    private protected override void Start(CompilationStartAnalysisContext compilation, DealShapes dealShapes)
    {
        var laterMoves = new LaterMoves(dealShapes);
        var words = new CustomWords(compilation.Options);
        var explained = new BodyCache<bool>(body =>
        {
            var reasons = new ReasonSearch(words.Reasons(body.Syntax.SyntaxTree));
            return body.Descendants().Any(operation => reasons.IsIn(operation) || laterMoves.IsOfCustomer(operation));
        });
        compilation.RegisterOperationAction(operation => LookAtDay(operation, laterMoves, explained), AssignedDays.Kinds);
        if (compilation.Compilation.GetTypeByMetadataName(KnownTypes.CloseDateChange) is { } change)
            compilation.RegisterOperationAction(operation => LookAtRecord(operation, change, explained), OperationKind.ObjectCreation);
    }

    private static void LookAtDay(OperationAnalysisContext operation, LaterMoves laterMoves, BodyCache<bool> explained)
    {
        if (laterMoves.Find(operation.Operation) is { } day && !explained.Around(operation.Operation))
            operation.ReportDiagnostic(Diagnostic.Create(Diagnostics.MovedLaterWithoutReason, day.Value.Syntax.GetLocation(), day.Name));
    }

    private static void LookAtRecord(OperationAnalysisContext operation, INamedTypeSymbol change, BodyCache<bool> explained)
    {
        if (RecordedMove.IsMadeLater(operation.Operation, change) && !explained.Around(operation.Operation))
            operation.ReportDiagnostic(
                Diagnostic.Create(Diagnostics.MovedLaterWithoutReason, operation.Operation.Syntax.GetLocation(), "CloseDate"));
    }
}
