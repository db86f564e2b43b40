using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Authors;

/// <summary>
/// Finds rules that read more than the deal they are given: the clock, chance, the machine, its culture, or anything outside.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE0001RuleReadsTheWorld() : RuleAnalyzer(Diagnostics.RuleReadsTheWorld)
{
    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation, INamedTypeSymbol dealRule)
    {
        var all = compilation.Compilation;
        var worldly = new Lazy<ImpureMembers>(() => new ImpureMembers(all));
        compilation.RegisterSymbolStartAction(RuleTypes.EachAndWithin(dealRule, symbol => Watch(symbol, worldly)), SymbolKind.NamedType);
    }

    private static void Watch(SymbolStartAnalysisContext symbol, Lazy<ImpureMembers> worldly) => symbol.RegisterOperationAction(
        operation => Look(operation, worldly.Value),
        OperationKind.Invocation, OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.ObjectCreation,
        OperationKind.MethodReference);

    private static void Look(OperationAnalysisContext operation, ImpureMembers worldly)
    {
        var (member, from) = Used(operation.Operation);
        if (member is null || worldly.WhatDoes(member) is not { } does || operation.Operation.IsOnlyNamed()
            || IsFoundAlready(from, worldly))
            return;
        var name = member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? $"new {member.ContainingType.Name}"
            : $"{member.ContainingType.Name}.{member.Name}";
        operation.ReportDiagnostic(Diagnostic.Create(Diagnostics.RuleReadsTheWorld, operation.Operation.Syntax.GetLocation(), name, does));
    }

    private static bool IsFoundAlready(IOperation? from, ImpureMembers worldly) =>
        from is not null && Used(from).Member is { } member && worldly.WhatDoes(member) is not null;

    private static (ISymbol? Member, IOperation? From) Used(IOperation operation) => operation switch
    {
        IInvocationOperation call => (call.TargetMethod, call.Instance),
        IMemberReferenceOperation reference => (reference.Member, reference.Instance),
        IObjectCreationOperation made => (made.Constructor, null),
        _ => (null, null),
    };
}
