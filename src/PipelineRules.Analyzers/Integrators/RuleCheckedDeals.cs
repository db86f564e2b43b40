using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Graphs;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Slices;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>
/// Deals that are made to go into a set of facts. The rules ask of each whether its must-have date is known, so code need not.
/// </summary>
/// <param name="factSet">The type of sets of facts; null where the compilation has none.</param>
/// <param name="graphs">The graphs of one body.</param>
internal sealed class RuleCheckedDeals(INamedTypeSymbol? factSet, IEnumerable<ControlFlowGraph> graphs)
{
    private readonly Lazy<LocalUses> _uses =
        new(() => new(graphs.SelectMany(graph => graph.OriginalOperation.DescendantsAndSelf()).ToList()));

    /// <summary>Whether the deal of a finding goes into one.</summary>
    public bool Include(SinkResult sinkResult) =>
        factSet is not null
            && SymbolEqualityComparer.Default.Equals(sinkResult.Subject.Type.ContainingNamespace, factSet.ContainingNamespace)
        && sinkResult.Sink.At.AncestorsAndSelf().Where(code => code is BaseObjectCreationExpressionSyntax or WithExpressionSyntax)
            .Select(_uses.Value.MadeAt).FirstOrDefault(made => made is not null) is { } deal
        && new ObjectDestinations(_uses.Value).Of(deal).Any(IsFactSet);

    private bool IsFactSet(IOperation destination) => destination switch
    {
        IArgumentOperation { Parent: IObjectCreationOperation made } => made.Type.Is(factSet),
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } => member.Member.ContainingType.Is(factSet),
        _ => false,
    };
}
