using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>A deal that is forecast, and what is known there of its date.</summary>
internal sealed record Finding(Sink Sink, SinkSubject Subject, Knowledge Knowledge, bool IsUntouched);
