namespace PipelineRules.Tool.Pages;

/// <summary>The tone in which a stance is said.</summary>
internal static class StanceTone
{
    public static Tone Of(Stance stance) => stance switch
    {
        Stance.Proactive => Tone.Good,
        Stance.Unproven => Tone.Fair,
        _ => Tone.Bad,
    };
}
