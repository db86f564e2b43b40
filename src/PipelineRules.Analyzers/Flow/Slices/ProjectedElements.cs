using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Graphs;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Slices;

/// <summary>
/// What a function's parameter stands for when it runs over what another function made:
/// <c>rows.Select(row => new { Day = ... }).Select(row => row.Day)</c>, and <c>let</c> in a query.
/// </summary>
internal static class ProjectedElements
{
    private static readonly HashSet<string> s_keeping =
        ["Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Take", "Skip", "Distinct", "Reverse", "ToList", "ToArray",
            "AsEnumerable"];

    /// <summary>The code that made the element; null where nobody can tell.</summary>
    public static IOperation? Find(IParameterReferenceOperation parameter) =>
        FunctionOf(parameter) is { } function && CallOf(function) is { } call && FrameworkNamespaces.IncludeSequences(call.TargetMethod)
            && function.Symbol.Parameters.Length > 0
            && SymbolEqualityComparer.Default.Equals(function.Symbol.Parameters[0], parameter.Parameter)
            ? Made(call.Instance ?? call.Arguments.FirstOrDefault()?.Value) : null;

    private static IAnonymousFunctionOperation? FunctionOf(IParameterReferenceOperation parameter)
    {
        for (var at = parameter.Parent; at is not null; at = at.Parent)
            if (at is IAnonymousFunctionOperation function
                && SymbolEqualityComparer.Default.Equals(function.Symbol, parameter.Parameter.ContainingSymbol))
                return function;
        return null;
    }

    private static IInvocationOperation? CallOf(IOperation function) => function.Parent switch
    {
        IDelegateCreationOperation or IConversionOperation => CallOf(function.Parent),
        IArgumentOperation { Parent: IInvocationOperation call } => call,
        _ => null,
    };

    private static IOperation? Made(IOperation? sequence) => sequence switch
    {
        IConversionOperation conversion => Made(conversion.Operand),
        ITranslatedQueryOperation query => Made(query.Operation),
        IInvocationOperation call when !FrameworkNamespaces.IncludeSequences(call.TargetMethod) => null,
        IInvocationOperation { TargetMethod.Name: "Select" } call => Returned(call.Arguments.LastOrDefault()?.Value),
        IInvocationOperation call when s_keeping.Contains(call.TargetMethod.Name) =>
            Made(call.Instance ?? call.Arguments.FirstOrDefault()?.Value),
        _ => null,
    };

    private static IOperation? Returned(IOperation? function) => function switch
    {
        IConversionOperation conversion => Returned(conversion.Operand),
        IDelegateCreationOperation creation => Returned(creation.Target),
        IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } made }] } => made,
        _ => null,
    };
}
