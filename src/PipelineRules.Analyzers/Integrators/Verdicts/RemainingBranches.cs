using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators.Verdicts;

/// <summary>
/// What runs where a value is anything but the best: the other side of a choice, or what a <c>switch</c> does by default.
/// </summary>
internal static class RemainingBranches
{
    /// <summary>The rest of a choice made by a test.</summary>
    public static IEnumerable<IOperation> Find(ScaleTest scaleTest) => scaleTest.Whole.Parent switch
    {
        IConditionalOperation choice when choice.Condition != scaleTest.Whole => [],
        IConditionalOperation choice when scaleTest.IsNegative => [choice.WhenTrue],
        IConditionalOperation { WhenFalse: { } otherwise } => [otherwise],
        IConditionalOperation choice when Leaves(choice.WhenTrue) => Following(choice),
        _ => [],
    };

    /// <summary>The rest of the <c>switch</c> that a reference to the best member is a case of.</summary>
    public static IEnumerable<IOperation> OfSwitch(IOperation best) => best.Parent switch
    {
        IConversionOperation { IsImplicit: true } lifted => OfSwitch(lifted),
        ISingleValueCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation choice } } => Defaults(choice),
        IConstantPatternOperation { Parent: IPatternCaseClauseOperation { Parent: ISwitchCaseOperation {
            Parent: ISwitchOperation choice } } } => Defaults(choice),
        IConstantPatternOperation { Parent: ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } } =>
            choice.Arms.Where(IsRest).Select(arm => arm.Value),
        IConstantPatternOperation { Parent: INegatedPatternOperation { Parent: ISwitchExpressionArmOperation arm } } => [arm.Value],
        _ => [],
    };

    /// <summary>What the <c>switch</c> around an operation is on.</summary>
    public static IOperation Switched(IOperation within) => within switch
    {
        ISwitchOperation choice => choice.Value,
        ISwitchExpressionOperation choice => choice.Value,
        { Parent: { } around } => Switched(around),
        _ => within,
    };

    /// <summary>Whether nothing is run after a statement.</summary>
    public static bool Leaves(IOperation statement) => statement switch
    {
        IBlockOperation { Operations: [.., var last] } => Leaves(last),
        IReturnOperation or IThrowOperation or IBranchOperation => true,
        _ => false,
    };

    private static IEnumerable<IOperation> Following(IConditionalOperation choice) =>
        choice.Parent is IBlockOperation block
            ? block.Operations.SkipWhile(statement => statement != choice).Skip(1).Take(Limits.FollowingStatements)
            : [];

    private static IEnumerable<IOperation> Defaults(ISwitchOperation choice) =>
        choice.Cases.Where(one => one.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));

    private static bool IsRest(ISwitchExpressionArmOperation arm) =>
        arm is { Guard: null, Pattern: IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } };
}
