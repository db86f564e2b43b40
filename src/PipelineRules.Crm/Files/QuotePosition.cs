namespace PipelineRules.Crm.Files;

/// <summary>Where a quote opens that is not closed as it should be.</summary>
/// <param name="Line">The line of the file, 1 the first.</param>
/// <param name="Column">The place in that line, 1 the first.</param>
/// <param name="SpansLines">Whether it is still open at the end of its line.</param>
internal sealed record QuotePosition(long Line, long Column, bool SpansLines);
