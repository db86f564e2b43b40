using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Effects;

/// <summary>What the methods of one compilation do to deals.</summary>
internal interface IMethodSummaries
{
    /// <summary>The summary of a method; null where there is none.</summary>
    MethodSummary? Of(IMethodSymbol method);

    /// <summary>Whether a method may forecast a deal that it is called on or passed, seen at little cost.</summary>
    bool MayForecast(IMethodSymbol method);
}
