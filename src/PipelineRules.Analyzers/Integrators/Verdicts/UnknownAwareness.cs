using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;

namespace PipelineRules.Analyzers.Integrators.Verdicts;

/// <summary>What a body shows that it knows of the middle of a scale.</summary>
internal sealed class UnknownAwareness
{
    // Members of the core that say what an Unknown is about, and what to ask.
    private static readonly string[] s_questions = ["Question", "Questions", "Repair", "HeldDownBy", "Reason"];

    private UnknownAwareness(bool namesOpen, bool tellsApart) => (NamesOpen, TellsApart) = (namesOpen, tellsApart);

    /// <summary>Whether it says Unknown, or Unproven, in any way.</summary>
    public bool NamesOpen { get; }

    /// <summary>
    /// Whether it tells the two apart some other way: it asks for No by name, shows the value, hands it on, or reads the question.
    /// </summary>
    public bool TellsApart { get; }

    public static UnknownAwareness Collect(IOperation body, AnswerScale answerScale)
    {
        var all = body.DescendantsAndSelf().ToList();
        return new UnknownAwareness(
            all.Any(answerScale.IsOpen) || AnswerKinds.Mentions([body], answerScale.Open),
            all.Any(part => AsksForWorst(part, answerScale) || IsQuestion(part) || IsHandedOn(part, answerScale)));
    }

    private static bool AsksForWorst(IOperation part, AnswerScale answerScale) =>
        answerScale.IsWorst(part) && (ScaleTest.Find(part) is not null || IsCase(part));

    private static bool IsCase(IOperation member) =>
        member.Parent is ISingleValueCaseClauseOperation or IConstantPatternOperation
            || member.Parent is IConversionOperation { IsImplicit: true } lifted && IsCase(lifted);

    private static bool IsQuestion(IOperation part) =>
        part is IPropertyReferenceOperation { Property: { Name: var name, ContainingNamespace: { } room } } && s_questions.Contains(name)
            && $"{room}".StartsWith("PipelineRules", System.StringComparison.Ordinal);

    private static bool IsHandedOn(IOperation part, AnswerScale answerScale) => part switch
    {
        { ConstantValue.HasValue: true } or IConversionOperation or IConditionalAccessOperation => false,
        _ when answerScale.Measures(part.Type) =>
            ValueUse.Find(part) is var use && !IsOnlyTested(use)
                && use.Parent is not (IVariableInitializerOperation or IExpressionStatementOperation),
        _ when answerScale.IsCarriedBy(part.Type) => IsTold(ValueUse.Find(part)),
        _ => false,
    };

    private static bool IsOnlyTested(IOperation value) => value.Parent switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test =>
            IsConstant(test.LeftOperand) || IsConstant(test.RightOperand),
        IInvocationOperation { TargetMethod.Name: "Equals" } => true,
        IIsPatternOperation or IPropertySubpatternOperation or ISwitchOperation or ISwitchExpressionOperation => true,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation } => true,
        IAssignmentOperation assignment => assignment.Target == value,
        _ => false,
    };

    private static bool IsConstant(IOperation operand) =>
        operand.ConstantValue.HasValue || operand is IConversionOperation conversion && IsConstant(conversion.Operand);

    private static bool IsTold(IOperation carrier) => carrier.Parent switch
    {
        IInterpolationOperation or IInvocationOperation { TargetMethod.Name: "ToString" } => true,
        IArgumentOperation { Parent: IInvocationOperation call } => call.TargetMethod.ContainingNamespace?.Name != "Linq",
        _ => false,
    };
}
