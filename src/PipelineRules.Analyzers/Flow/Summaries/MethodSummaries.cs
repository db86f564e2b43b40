using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PipelineRules.Analyzers.Flow.Effects;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Summaries;

/// <summary>The summaries of the methods of one compilation, each computed when it is first asked for, and kept.</summary>
/// <remarks>
/// There is none of what another may stand in for (virtual methods), of what is declared elsewhere, of iterators and async methods, and of
/// long methods.
/// </remarks>
internal sealed class MethodSummaries(Compilation compilation, DealShapes dealShapes) : IMethodSummaries
{
    private static readonly ConditionalWeakTable<DealShapes, ConditionalWeakTable<Compilation, MethodSummaries>> s_all = new();

    [ThreadStatic]
    private static int s_depth;

    // By depth as well: what is seen of a method does not depend on who asks first.
    private readonly ConcurrentDictionary<IMethodSymbol, MethodSummary?>[] _known =
        [.. Enumerable.Range(0, Limits.SummaryDepth)
            .Select(_ => new ConcurrentDictionary<IMethodSymbol, MethodSummary?>(SymbolEqualityComparer.Default))];

    /// <summary>Those of a compilation, by what is said of its types.</summary>
    public static MethodSummaries For(Compilation compilation, DealShapes dealShapes) =>
        s_all.GetOrCreateValue(dealShapes).GetValue(compilation, one => new(one, dealShapes));

    /// <inheritdoc />
    public MethodSummary? Of(IMethodSymbol method)
    {
        var asked = method.OriginalDefinition;
        if (s_depth >= Limits.SummaryDepth)
            return null;
        return _known[s_depth].TryGetValue(asked, out var known) ? known : _known[s_depth].GetOrAdd(asked, Look);
    }

    private MethodSummary? Look(IMethodSymbol method)
    {
        if (!IsKnowable(method) || _known[s_depth].Count > Limits.Summaries)
            return null;
        s_depth++;
        try
        {
            return Compute(method);
        }
        finally
        {
            s_depth--;
        }
    }

    /// <inheritdoc />
    public bool MayForecast(IMethodSymbol method) =>
        IsKnowable(method.OriginalDefinition) && Subjects(method.OriginalDefinition).Any() && MentionsForecast(method.OriginalDefinition);

    private MethodSummary? Compute(IMethodSymbol method)
    {
        if (Declaration(method) is not { } declaration)
            return null;
        var model = compilation.GetSemanticModel(declaration.SyntaxTree);
        return ControlFlowGraph.Create(declaration, model) is { } graph
            ? new SummaryBuilder(compilation, dealShapes, this, method, graph).Build()
            : null;
    }

    private bool IsKnowable(IMethodSymbol method) =>
        method
            is { IsVirtual: false, IsAbstract: false, IsOverride: false, IsAsync: false, IsExtern: false,
                MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.ReducedExtension }
        && method.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct }
        && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly)
        && Declaration(method) is { } declaration && declaration.Span.Length <= Limits.SummaryLength
        && !declaration.DescendantNodes().Any(node => node is YieldStatementSyntax);

    // Its code; none where the compiler writes it.
    private static SyntaxNode? Declaration(IMethodSymbol method) =>
        (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences.Select(reference => reference.GetSyntax())
            .FirstOrDefault() switch
    {
        MethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
        MethodDeclarationSyntax declared => declared,
        AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
        AccessorDeclarationSyntax declared => declared,
        ArrowExpressionClauseSyntax declared => declared,
        _ => null,
    };

    /// <summary>The deals that a method is called on or passed.</summary>
    private IEnumerable<ITypeSymbol> Subjects(IMethodSymbol method) =>
        method.Parameters.Select(parameter => parameter.Type).Concat(method.IsStatic ? [] : [method.ContainingType])
            .Where(dealShapes.IsDeal);

    private bool MentionsForecast(IMethodSymbol method)
    {
        var names =
            new HashSet<string>(Subjects(method).SelectMany(type => dealShapes.Find(type).Forecasting).Select(name => name.Trim('[', ']')));
        return names.Count > 0 && Declaration(method) is { } declaration
            && declaration.DescendantTokens().Any(token => names.Contains(token.ValueText));
    }
}
