using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Integrators.Problems;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Finds assessments that are made and read in one body, no part of which looks at problems.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE1009ProblemsNeverLookedAt() : PipelineAnalyzer(Diagnostics.ProblemsNeverLookedAt)
{
    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation)
    {
        if (compilation.Compilation.GetTypeByMetadataName(KnownTypes.Assessment) is not { } assessment)
            return;
        var makers =
            new[] { KnownTypes.Evaluator, KnownTypes.PipelineSession }.Select(compilation.Compilation.GetTypeByMetadataName)
                .OfType<INamedTypeSymbol>().ToArray();
        var bodies = new ConditionalWeakTable<IOperation, AssessingBody>();
        compilation.RegisterOperationAction(operation => Look(operation, assessment, makers, bodies), OperationKind.Invocation);
    }

    private static void Look(
        OperationAnalysisContext operation, INamedTypeSymbol assessment, INamedTypeSymbol[] makers,
        ConditionalWeakTable<IOperation, AssessingBody> bodies)
    {
        var made = (IInvocationOperation)operation.Operation;
        if (made.TargetMethod.Name != "Assess" || !makers.Any(made.TargetMethod.ContainingType.Is) || !IsOf(made.Type, assessment))
            return;
        var body = bodies.GetValue(EnclosingBodies.Around(made), around => new AssessingBody(around));
        if (body.OnlyReads(made) && !body.LooksAtProblems)
            operation.ReportDiagnostic(Diagnostic.Create(Diagnostics.ProblemsNeverLookedAt, Place(made.Syntax)));
    }

    private static bool IsOf(ITypeSymbol? type, INamedTypeSymbol assessment) =>
        type.Is(assessment) || type is INamedTypeSymbol { TypeArguments: [var one] } && one.Is(assessment);

    private static Location Place(SyntaxNode made) =>
        (made is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } ? name : made).GetLocation();
}
