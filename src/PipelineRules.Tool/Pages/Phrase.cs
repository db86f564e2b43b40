namespace PipelineRules.Tool.Pages;

/// <summary>Words said in one tone.</summary>
internal readonly record struct Phrase(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Phrase(string text) => new(text);
}
