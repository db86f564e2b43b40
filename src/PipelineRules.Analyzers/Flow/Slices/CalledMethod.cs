using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Flow.Slices;

/// <summary>A method of the same file that a call enters.</summary>
internal static class CalledMethod
{
    /// <summary>What a call of a helper may return; nothing where the method stands elsewhere, or another may stand in for it.</summary>
    public static IEnumerable<IOperation> ReturnedBy(IInvocationOperation call) =>
        Declaration(call.TargetMethod, call) is { } declaration && call.SemanticModel?.GetOperation(declaration) is { } body
            ? Returned(body)
            : [];

    /// <summary>What a property's getter may return; nothing where it stands elsewhere, or another may stand in for it.</summary>
    public static IEnumerable<IOperation> ReturnedBy(IPropertyReferenceOperation read) =>
        Declaration(read.Property.GetMethod, read) is { } declaration && read.SemanticModel?.GetOperation(declaration) is { } body
            ? Returned(body)
            : [];

    private static IEnumerable<IOperation> Returned(IOperation body) =>
        body.Descendants().OfType<IReturnOperation>().Where(one => one.Kind == OperationKind.Return && IsOwn(one, body))
            .Select(one => one.ReturnedValue).OfType<IOperation>().Take(Limits.HelperReturns);

    private static SyntaxNode? Declaration(IMethodSymbol? method, IOperation use) =>
        method is { IsVirtual: false, IsOverride: false, IsAbstract: false }
            ? method.OriginalDefinition.DeclaringSyntaxReferences.Where(reference => reference.SyntaxTree == use.Syntax.SyntaxTree)
                .Select(reference => reference.GetSyntax()).FirstOrDefault()
            : null;

    private static bool IsOwn(IOperation returned, IOperation body)
    {
        for (var around = returned.Parent; around is not null && around != body; around = around.Parent)
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return false;
        return true;
    }
}
