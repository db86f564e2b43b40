using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Names;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>Finds close dates that are moved later for sure: by an amount above zero, from what they were.</summary>
internal sealed class LaterMoves(DealShapes dealShapes)
{
    private readonly AssignedDays _days = new(dealShapes);

    /// <summary>The day that an operation gives to a deal whose close date it moves later; null where it moves none.</summary>
    public AssignedDay? Find(IOperation operation) =>
        _days.Find(operation, AnnotationKind.ForecastCloseDate) is { } day && IsLater(day) ? day : null;

    /// <summary>Whether an operation gives a must-have date: then it is the customer who moves.</summary>
    public bool IsOfCustomer(IOperation operation) => _days.Find(operation, AnnotationKind.MustHaveDate) is not null;

    private static bool IsLater(AssignedDay day) => day.At switch
    {
        ICompoundAssignmentOperation sum => sum.OperatorKind == BinaryOperatorKind.Add && DayShift.IsPositive(sum.Value),
        _ => day.Deal is { } deal && !IsOfAnother(day) && DayShift.Starts(day.Value).Any(before => IsRead(before, day, deal)),
    };

    // A copy with an id of its own is another deal: a renewal, say.
    private static bool IsOfAnother(AssignedDay day) =>
        day.Whole is IWithOperation copy
            && copy.Initializer.Initializers.OfType<IAssignmentOperation>().Any(filled => ValueNames.Find(filled.Target) == "Id");

    private static bool IsRead(IOperation value, AssignedDay day, IOperation deal) => value switch
    {
        IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } } read =>
            MemberKeys.NameOf(read) == day.Name && Matched(read) is { } holder && AreOne(holder, deal),
        IMemberReferenceOperation { Instance: { } holder } read =>
            (MemberKeys.NameOf(read)?.Trim('[', ']') ?? "") == day.Name && AreOne(holder, deal),
        IInvocationOperation { Instance: { } holder, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string name } }] } =>
            name == day.Name && AreOne(holder, deal),
        _ => false,
    };

    // What a property pattern is matched with: deal is { CloseDate: { } close }.
    private static IOperation? Matched(IOperation read) =>
        read.Parent is IPropertySubpatternOperation { Parent: IRecursivePatternOperation { Parent: var test } }
        ? test switch
        {
            IIsPatternOperation asked => asked.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
            IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation choice } } => choice.Value,
            _ => null,
        }
        : null;

    private static bool AreOne(IOperation one, IOperation other) =>
        (one.IsImplicit && other.IsImplicit)
            || (!one.IsImplicit && !other.IsImplicit && SyntaxFactory.AreEquivalent(one.Syntax, other.Syntax));
}
