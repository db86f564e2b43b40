using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Integrators.Days;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Finds code that moves a close date later and says nowhere why.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE1006MovedLaterWithoutReason() : MarkedAnalyzer(Diagnostics.MovedLaterWithoutReason)
{
    private protected override void Start(CompilationStartAnalysisContext compilation, Shapes shapes)
    {
        var moves = new Moves(shapes);
        compilation.RegisterOperationAction(operation => LookAtDay(operation, moves), GivenDays.Kinds);
        if (compilation.Compilation.GetTypeByMetadataName(KnownTypes.CloseDateChange) is { } change)
            compilation.RegisterOperationAction(operation => LookAtRecord(operation, moves, change), OperationKind.ObjectCreation);
    }

    private static void LookAtDay(OperationAnalysisContext operation, Moves moves)
    {
        if (moves.Of(operation.Operation) is { } day && !IsExplained(operation.Operation, moves))
            operation.ReportDiagnostic(Diagnostic.Create(Diagnostics.MovedLaterWithoutReason, day.Value.Syntax.GetLocation(), day.Name));
    }

    private static void LookAtRecord(OperationAnalysisContext operation, Moves moves, INamedTypeSymbol change)
    {
        if (RecordedMove.IsMadeLater(operation.Operation, change) && !IsExplained(operation.Operation, moves))
            operation.ReportDiagnostic(Diagnostic.Create(Diagnostics.MovedLaterWithoutReason, operation.Operation.Syntax.GetLocation(), "CloseDate"));
    }

    private static bool IsExplained(IOperation move, Moves moves) =>
        Body.Of(move).Descendants().Any(operation => Reasons.IsIn(operation) || moves.IsOfCustomer(operation));
}
