namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>What is found out about the code of a body before it is run.</summary>
internal sealed record BodyFacts(SharedSymbols Shared, MentionedMembers Mentioned, UpdateShells Shells, RepeatedConditions Repeated);
