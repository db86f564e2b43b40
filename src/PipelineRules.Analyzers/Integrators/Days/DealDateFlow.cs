using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>
/// What the engine knows of the must-have dates that deals carry by themselves, where they are forecast on the seller's calendar. It
/// follows a body once.
/// </summary>
internal sealed class DealDateFlow(Compilation compilation, AnnotatedSymbols marks)
{
    private readonly DealShapes _own = new(marks, ownDateOnly: true);
    private readonly ConcurrentDictionary<SyntaxNode, ILookup<SyntaxNode, NullState>> _known = new();

    /// <summary>What is known at one of these forecasts; nothing where following the body costs too much.</summary>
    public IReadOnlyCollection<NullState> Find(OperationAnalysisContext operation, SellersForecast forecast, SellersForecasts forecasts)
    {
        var body = EnclosingBodies.Around(operation.Operation);
        return [.. _known.GetOrAdd(body.Syntax, _ => Followed(operation, body, forecasts))[forecast.Sink.ObservedAt]];
    }

    private ILookup<SyntaxNode, NullState> Followed(OperationAnalysisContext operation, IOperation body, SellersForecasts forecasts)
    {
        var sinks = body.Descendants().Select(forecasts.Find).OfType<SellersForecast>().Select(found => found.Sink);
        return new ForecastFlow(compilation, _own).Follow(
            ImmutableArray.Create(operation.GetControlFlowGraph()), sinks, operation.ContainingSymbol)
            .ToLookup(sinkResult => sinkResult.Sink.ObservedAt, sinkResult => sinkResult.NullState);
    }
}
