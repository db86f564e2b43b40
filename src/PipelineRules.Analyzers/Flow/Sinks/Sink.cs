using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>A piece of code that forecasts.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="JudgedAt">Where it is judged: itself, or the last assignment of the run that fills one deal.</param>
/// <param name="Subjects">The deals that it forecasts.</param>
internal sealed record Sink(SyntaxNode At, SyntaxNode JudgedAt, ImmutableArray<SinkSubject> Subjects);
