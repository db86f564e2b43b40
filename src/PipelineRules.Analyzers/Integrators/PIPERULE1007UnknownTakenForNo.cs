using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Integrators.Verdicts;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Finds code that takes Unknown for No, or Unproven for Reactive: whatever is not the best is treated alike, and nothing around it shows that it knows of the difference.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE1007UnknownTakenForNo() : PipelineAnalyzer(Diagnostics.UnknownTakenForNo)
{
    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation)
    {
        foreach (var scale in Scale.In(compilation.Compilation))
        {
            var bodies = new ConditionalWeakTable<IOperation, Awareness>();
            compilation.RegisterOperationAction(operation => Look(operation, scale, bodies), OperationKind.FieldReference, OperationKind.Conversion);
        }
    }

    private static void Look(OperationAnalysisContext operation, Scale scale, ConditionalWeakTable<IOperation, Awareness> bodies)
    {
        var best = operation.Operation;
        var number = best is IConversionOperation { IsImplicit: false, Type.SpecialType: SpecialType.System_Int32 } cast && scale.Measures(cast.Operand.Type) ? Test.ByNumber(cast, scale.BestNumber) : null;
        if (number is null && !scale.IsBest(best))
            return;
        var test = number ?? Test.By(best);
        var rest = (test is null ? Rest.OfSwitch(best) : Rest.Of(test).Concat(Remainder.Of(test))).ToList();
        var saysWorst = Said.In(rest, scale.Worst);
        if (!saysWorst && (test is not { IsNegative: true } || Filter.Is(test, scale)))
            return;
        var knows = bodies.GetValue(Bodies.Around(best), body => Awareness.Of(body, scale));
        if (!knows.NamesOpen && (saysWorst || !knows.TellsApart))
            operation.ReportDiagnostic(Told(test, rest, scale));
    }

    private static Diagnostic Told(Test? test, IEnumerable<IOperation> rest, Scale scale) => Diagnostic.Create(
        Diagnostics.UnknownTakenForNo, Place(test?.Whole ?? rest.First()), (test?.Value ?? Rest.Switched(rest.First())).Syntax, scale.Open, scale.Worst);

    private static Location Place(IOperation found) =>
        (found is ISwitchCaseOperation section ? section.Clauses.First(clause => clause is IDefaultCaseClauseOperation) : found).Syntax.GetLocation();
}
