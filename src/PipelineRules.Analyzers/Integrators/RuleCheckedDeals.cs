using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Graphs;
using PipelineRules.Analyzers.Flow.Sinks;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Deals that are made to go into a set of facts. The rules ask of each whether its must-have date is known, so code need not.</summary>
/// <param name="factSet">The type of sets of facts; null where the compilation has none.</param>
internal sealed class RuleCheckedDeals(INamedTypeSymbol? factSet)
{
    /// <summary>Whether the deal of a finding goes into one.</summary>
    public bool Include(Finding finding, IEnumerable<ControlFlowGraph> graphs)
    {
        if (factSet is null)
            return false;
        var operations = graphs.SelectMany(graph => graph.OriginalOperation.DescendantsAndSelf()).ToList();
        var made = operations.LastOrDefault(operation => operation is IObjectCreationOperation or IWithOperation && operation.Type.DerivesFrom(finding.Subject.Type as INamedTypeSymbol) && operation.Syntax.Span.Contains(finding.Sink.At.Span));
        return made is not null && new ObjectDestinations(operations).Of(made).Any(IsFactSet);
    }

    private bool IsFactSet(IOperation destination) => destination switch
    {
        IArgumentOperation { Parent: IObjectCreationOperation made } => made.Type.Is(factSet),
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } => member.Member.ContainingType.Is(factSet),
        _ => false,
    };
}
