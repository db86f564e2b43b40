using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Graphs;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Summaries;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow;

/// <summary>Follows deals through a body to where they are forecast, and tells what is known there of their must-have date.</summary>
/// <remarks>
/// It looks at one method at a time. Helpers are understood by their attributes, and what other code may have changed is not known.
/// </remarks>
internal sealed class ForecastFlow(Compilation compilation, DealShapes dealShapes)
{
    /// <summary>What is known at each sink of a body; nothing where following it costs too much.</summary>
    public IReadOnlyList<SinkResult> Follow(ImmutableArray<ControlFlowGraph> graphs, IEnumerable<Sink> sinks, ISymbol owner)
    {
        var book = new SinkResults([.. sinks.GroupBy(sink => sink.ObservedAt).Select(Sink.Merge)]);
        var operations = graphs.SelectMany(graph => graph.OriginalOperation.DescendantsAndSelf()).ToList();
        var facts = BodyFacts.Of(operations, dealShapes);
        foreach (var graph in graphs)
        {
            var body = new Body(compilation, dealShapes, MethodSummaries.For(compilation, dealShapes), facts, book);
            body.Run(graph, owner);
            if (body.Budget.IsSpent)
                return [];
        }

        return [.. book.Results];
    }
}
