using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Authors;

/// <summary>Which values a rule asks about whether they are there: anywhere in it, in whatever way.</summary>
/// <remarks>
/// A value that is handed on may be checked where it arrives, so it passes for checked. A deal that is handed on makes all of it unknown.
/// </remarks>
internal sealed class NullChecks
{
    private readonly ConcurrentDictionary<string, bool> _checked = new();
    private readonly INamedTypeSymbol _rule;
    private readonly INamedTypeSymbol? _deal;

    private NullChecks(INamedTypeSymbol rule, INamedTypeSymbol? deal) => (_rule, _deal) = (rule, deal);

    /// <summary>Collects the checks of a rule while its members are looked at.</summary>
    public static NullChecks Collect(SymbolStartAnalysisContext symbol, INamedTypeSymbol rule)
    {
        var checks = new NullChecks(rule, symbol.Compilation.GetTypeByMetadataName(KnownTypes.DealContext));
        symbol.RegisterOperationAction(
            operation => checks.Take(operation.Operation),
            OperationKind.Binary, OperationKind.IsPattern, OperationKind.PropertySubpattern, OperationKind.Switch,
            OperationKind.SwitchExpression, OperationKind.PropertyReference,
            OperationKind.Coalesce, OperationKind.CoalesceAssignment, OperationKind.SimpleAssignment, OperationKind.Conversion,
            OperationKind.Argument, OperationKind.Invocation);
        return checks;
    }

    /// <summary>
    /// Whether nothing asks about a value of that name, not even where nobody can see it. From then on it counts as asked about.
    /// </summary>
    public bool MissesFirst(string name)
    {
        var isMissed = !_checked.ContainsKey(name) && !_checked.ContainsKey("");
        Check(name);
        return isMissed;
    }

    private void Take(IOperation operation)
    {
        if (operation is IArgumentOperation argument && HandsOnADeal(argument))
            _checked[""] = true;
        foreach (var name in ValueName.All(Asked(operation) ?? Taken(operation)))
            Check(name);
    }

    private void Check(string name)
    {
        foreach (var known in LinkedMembers.With(name))
            _checked[known] = true;
    }

    private static IOperation? Asked(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } same =>
            IsNull(same.LeftOperand) ? same.RightOperand : IsNull(same.RightOperand) ? same.LeftOperand : null,
        IIsPatternOperation { Pattern: var pattern } when RelationalPatterns.OnlyCompare([pattern]) => null,
        IIsPatternOperation pattern => pattern.Value,
        IPropertySubpatternOperation { Pattern: var pattern } when RelationalPatterns.OnlyCompare([pattern]) => null,
        IPropertySubpatternOperation part => part.Member,
        ISwitchOperation choice => choice.Value,
        ISwitchExpressionOperation choice when RelationalPatterns.OnlyCompare(choice.Arms.Select(arm => arm.Pattern)) => null,
        ISwitchExpressionOperation choice => choice.Value,
        ICoalesceOperation fallback => fallback.Value,
        _ => null,
    };

    private static IOperation? Taken(IOperation operation) => Read(operation) ?? HandedOn(operation);

    private static IOperation? Read(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "HasValue" or "Value", ContainingType: var type } } read when type.IsNullable() =>
            read.Instance,
        IPropertyReferenceOperation { Property: { Name: "Known" } } read => read,
        IInvocationOperation { TargetMethod: { Name: "GetValueOrDefault", ContainingType: var type } } read when type.IsNullable() =>
            read.Instance,
        _ => null,
    };

    private static IOperation? HandedOn(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => assignment.Target,
        IConversionOperation { IsImplicit: false, Operand: var whole } cast when whole.Type.IsNullable() && !cast.Type.IsNullable() =>
            whole,
        IArgumentOperation { Parameter: { Type: var type, ContainingType.Name: not "Text" } } handed when type.IsNullable() => handed.Value,
        _ => null,
    };

    private static bool IsNull(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: null }
            || operation is IConversionOperation conversion && IsNull(conversion.Operand);

    private bool HandsOnADeal(IArgumentOperation argument) =>
        argument.Parent is IInvocationOperation { TargetMethod.ContainingType: var owner } && !owner.Is(_rule)
            && argument.Value.Type.Is(_deal) && argument.Parameter?.ContainingType.Name != "Text";
}
