using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Integrators;

namespace PipelineRules.Analyzers.Authors;

/// <summary>Finds answers of No and Unknown that leave the seller without a question to ask.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE0007AnswerWithoutQuestion() : RuleAnalyzer(Diagnostics.AnswerWithoutQuestion)
{
    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation, INamedTypeSymbol dealRule) =>
        compilation.RegisterSymbolStartAction(
        RuleTypes.Each(
            dealRule, (symbol, _) => symbol.RegisterOperationAction(operation => Look(operation, dealRule), OperationKind.Invocation)),
            SymbolKind.NamedType);

    private static void Look(OperationAnalysisContext operation, INamedTypeSymbol dealRule)
    {
        if (operation.Operation is IInvocationOperation { TargetMethod: { Name: "No" or "Unknown" } answer } given
            && answer.ContainingType.Is(dealRule)
            && given.Arguments.FirstOrDefault(argument => argument.Parameter?.Name is "ask" or "question") is { } ask && IsEmpty(ask.Value))
            operation.ReportDiagnostic(Diagnostic.Create(Diagnostics.AnswerWithoutQuestion, ask.Syntax.GetLocation(), answer.Name));
    }

    private static bool IsEmpty(IOperation text) => text switch
    {
        ILocalReferenceOperation local => IsEmptyFrom(local),
        { ConstantValue: { HasValue: true, Value: var words } } => string.IsNullOrWhiteSpace(words as string),
        IConversionOperation conversion => IsEmpty(conversion.Operand),
        IDefaultValueOperation or IObjectCreationOperation { Arguments.Length: 0 } => true,
        IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => true,
        IInterpolatedStringHandlerCreationOperation handler => IsEmpty(handler.Content),
        IInterpolatedStringOperation { Parts: var parts } => parts.All(IsEmptyPart),
        _ => false,
    };

    // A local that is empty from the start, and never filled.
    private static bool IsEmptyFrom(ILocalReferenceOperation local) => ValueName.InitialValue(local) is { } initial && IsEmpty(initial)
        && !EnclosingBodies.Around(local).Descendants()
            .Any(part =>
                part is IAssignmentOperation { Target: ILocalReferenceOperation filled }
                    && SymbolEqualityComparer.Default.Equals(filled.Local, local.Local)
            || part is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: ILocalReferenceOperation handed }
                && SymbolEqualityComparer.Default.Equals(handed.Local, local.Local));

    private static bool IsEmptyPart(IOperation part) => part switch
    {
        IInterpolatedStringTextOperation words => IsEmpty(words.Text),
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { TargetMethod.Name: "AppendLiteral",
        Arguments: [var words] } } => IsEmpty(words.Value),
        _ => false,
    };
}
