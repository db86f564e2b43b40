using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;

namespace PipelineRules.Analyzers.Integrators.Problems;

/// <summary>A body in which something is assessed, and what becomes of it there. What is known of all of it is found out once.</summary>
internal sealed class AssessingBody(IOperation body)
{
    private readonly Lazy<bool> _looksAtProblems = new(() => body.Descendants().Any(ReadsProblems));
    private readonly Lazy<ILookup<ISymbol, IOperation>> _uses =
        new(() =>
            body.Descendants().Where(part => Variable(part) is not null)
                .ToLookup(
                    part => Variable(part) ?? throw new InvalidOperationException("it had a name"), part => ValueUse.Find(part),
                    SymbolEqualityComparer.Default));

    /// <summary>Whether any problems are read in it: those of an assessment, a pipeline or a table.</summary>
    public bool LooksAtProblems => _looksAtProblems.Value;

    /// <summary>
    /// Whether all that is done with an assessment, and something is, is to read its members here. Whoever else gets it may look at its
    /// problems.
    /// </summary>
    public bool OnlyReads(IOperation assessment) => IsRead(ValueUse.Find(assessment));

    private bool IsRead(IOperation value) => value.Parent switch
    {
        IPropertyReferenceOperation or IConditionalAccessOperation => true,
        IInvocationOperation call => call.Instance == value,
        IAwaitOperation awaited => IsRead(ValueUse.Find(awaited)),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => IsOnlyRead(local),
        IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var each } } loop
            when loop.Collection == value => IsOnlyRead(each),
        IIsPatternOperation { Pattern: IRecursivePatternOperation { DeclaredSymbol: var whole } } => whole is null || IsOnlyRead(whole),
        IIsPatternOperation { Pattern: IDeclarationPatternOperation { DeclaredSymbol: { } whole } } => IsOnlyRead(whole),
        IReturnOperation returned =>
            CallAround(returned) is { } call && (call.TargetMethod.Name is "Run" or "StartNew" or "Select") && IsRead(ValueUse.Find(call)),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingNamespace.Name: "Linq" } call } => IsReadByElement(call),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingNamespace: { } room } } =>
            $"{room}" == "PipelineRules.Coverage",
        _ => false,
    };

    private bool IsOnlyRead(ISymbol variable) => _uses.Value.Contains(variable) && _uses.Value[variable].All(IsRead);

    // A sequence of assessments, of each of which something is read: assessments.SelectMany(one => one.Deals).
    private bool IsReadByElement(IInvocationOperation call) =>
        call.Arguments.SelectMany(argument => argument.Value.DescendantsAndSelf()).OfType<IAnonymousFunctionOperation>()
            .FirstOrDefault(lambda => lambda.Parent is not null && lambda.Symbol.Parameters.Length > 0 && IsIn(lambda, call)) is { } reading
            ? IsOnlyRead(reading.Symbol.Parameters[0])
            : call.TargetMethod.Name is "ToList" or "ToArray" or "First" or "Single" or "Last" && IsRead(ValueUse.Find(call));

    // A function of this call itself, and of none within it.
    private static bool IsIn(IOperation lambda, IInvocationOperation call)
    {
        var around = lambda.Parent;
        while (around is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            around = around.Parent;
        return around == call;
    }

    private static IInvocationOperation? CallAround(IOperation returned)
    {
        var around = returned.Parent;
        while (around is IBlockOperation)
            around = around.Parent;
        if (around is not IAnonymousFunctionOperation)
            return null;
        while (around is IAnonymousFunctionOperation or IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            around = around.Parent;
        return around as IInvocationOperation;
    }

    private static ISymbol? Variable(IOperation part) => part switch
    {
        ILocalReferenceOperation { IsDeclaration: false } local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool ReadsProblems(IOperation part) =>
        part is IPropertyReferenceOperation { Property: { Name: "Problems", ContainingNamespace: { } room } }
            && $"{room}".StartsWith("PipelineRules", StringComparison.Ordinal);
}
