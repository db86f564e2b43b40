using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Integrators.Verdicts;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>
/// Finds code that takes Unknown for No, or Unproven for Reactive: whatever is not the best is treated alike, and nothing around it shows
/// that it knows of the difference.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE1007UnknownTakenForNo() : PipelineAnalyzer(Diagnostics.UnknownTakenForNo)
{
    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation)
    {
        foreach (var answerScale in AnswerScale.Find(compilation.Compilation))
        {
            var bodies = new ConditionalWeakTable<IOperation, UnknownAwareness>();
            compilation.RegisterOperationAction(
                operation => Look(operation, answerScale, bodies), OperationKind.FieldReference, OperationKind.Conversion);
        }
    }

    private static void Look(
        OperationAnalysisContext operation, AnswerScale answerScale, ConditionalWeakTable<IOperation, UnknownAwareness> bodies)
    {
        var best = operation.Operation;
        var number =
            best is IConversionOperation { IsImplicit: false, Type.SpecialType: SpecialType.System_Int32 } cast
                && answerScale.Measures(cast.Operand.Type) ? ScaleTest.ByNumber(cast, answerScale.BestNumber) : null;
        if (number is null && !answerScale.IsBest(best))
            return;
        var scaleTest = number ?? ScaleTest.Find(best);
        var rest =
            (scaleTest is null ? RemainingBranches.OfSwitch(best)
                : RemainingBranches.Find(scaleTest).Concat(Remainder.Of(scaleTest))).ToList();
        var saysWorst = AnswerKinds.Mentions(rest, answerScale.Worst);
        if (!saysWorst && (scaleTest is not { IsNegative: true } || PassFilter.Is(scaleTest, answerScale)))
            return;
        var knows = bodies.GetValue(EnclosingBodies.Around(best), body => UnknownAwareness.Collect(body, answerScale));
        if (!knows.NamesOpen && (saysWorst || !knows.TellsApart))
            operation.ReportDiagnostic(Told(scaleTest, rest, answerScale));
    }

    private static Diagnostic Told(ScaleTest? scaleTest, IEnumerable<IOperation> rest, AnswerScale answerScale) => Diagnostic.Create(
        Diagnostics.UnknownTakenForNo, Place(scaleTest?.Whole ?? rest.First()),
        (scaleTest?.Value ?? RemainingBranches.Switched(rest.First())).Syntax, answerScale.Open, answerScale.Worst);

    private static Location Place(IOperation found) =>
        (found is ISwitchCaseOperation section ? section.Clauses.First(clause => clause is IDefaultCaseClauseOperation) : found).Syntax
            .GetLocation();
}
