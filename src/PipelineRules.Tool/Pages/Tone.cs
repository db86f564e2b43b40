namespace PipelineRules.Tool.Pages;

/// <summary>How words are said. A page without colours says them all alike.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Faint,
    Good,
    Fair,
    Bad,
}
