using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>A deal that is forecast, and what is known there of its date.</summary>
internal sealed record SinkResult(Sink Sink, SinkSubject Subject, NullState NullState, bool IsUntouched);
