namespace PipelineRules.Tool.Commands;

/// <summary>A command as one would type it.</summary>
/// <param name="Line">What to type after <c>pipeline-rules</c>.</param>
/// <param name="Does">What that does.</param>
internal sealed record Example(string Line, string Does);
